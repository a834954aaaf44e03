/*
 * Prints every constant that dev.vivarium.host.abi.Whp... holds, as mingw-w64's headers for Windows have it:
 *
 *   x86_64-w64-mingw32-gcc whp_layout.c -o whp_layout.exe && wine whp_layout.exe
 *
 * The output is recorded in ../resources/dev/vivarium/host/abi/whp-layout.txt, which a unit test compares with the
 * Java constants; a full test compiles, runs and compares this with the record.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>
#include <winhvplatform.h>

static void line(const char *name, long long value)
{
    printf("%s %lld\n", name, value);
}

static uint64_t first(const void *value, size_t size)
{
    uint64_t word = 0;
    memcpy(&word, value, size < 8 ? size : 8);
    return word;
}

#define EXPR(name, value) line(#name, (long long)(value))
/* As a signed int, which is what Java has. */
#define ENUM(name, value) line(#name, (int)(value))
#define SIZE(name, type) line(#name, sizeof(type))
#define OFFSET(name, type, field) line(#name, offsetof(type, field))
#define MASK(name, type, field) do { type v; memset(&v, 0, sizeof v); v.field = ~0; line(#name, first(&v, sizeof v)); } while (0)
#define SHIFT(name, type, field) \
    do { type v; memset(&v, 0, sizeof v); v.field = ~0; line(#name, __builtin_ctzll(first(&v, sizeof v))); } while (0)

static void whp_capability(void)
{
    ENUM(WhpCapability.HYPERVISOR_PRESENT, WHvCapabilityCodeHypervisorPresent);
    ENUM(WhpCapability.FEATURES, WHvCapabilityCodeFeatures);
    ENUM(WhpCapability.EXTENDED_VM_EXITS, WHvCapabilityCodeExtendedVmExits);
    ENUM(WhpCapability.EXCEPTION_EXIT_BITMAP, WHvCapabilityCodeExceptionExitBitmap);
    ENUM(WhpCapability.PROCESSOR_VENDOR, WHvCapabilityCodeProcessorVendor);
    ENUM(WhpCapability.PROCESSOR_FEATURES, WHvCapabilityCodeProcessorFeatures);
    ENUM(WhpCapability.PROCESSOR_XSAVE_FEATURES, WHvCapabilityCodeProcessorXsaveFeatures);
    ENUM(WhpCapability.PROCESSOR_CLOCK_FREQUENCY, WHvCapabilityCodeProcessorClockFrequency);
    MASK(WhpCapability.FEATURE_PARTIAL_UNMAP, WHV_CAPABILITY_FEATURES, PartialUnmap);
    MASK(WhpCapability.FEATURE_LOCAL_APIC_EMULATION, WHV_CAPABILITY_FEATURES, LocalApicEmulation);
    MASK(WhpCapability.FEATURE_XSAVE, WHV_CAPABILITY_FEATURES, Xsave);
    MASK(WhpCapability.FEATURE_DIRTY_PAGE_TRACKING, WHV_CAPABILITY_FEATURES, DirtyPageTracking);
    MASK(WhpCapability.EXIT_CPUID, WHV_EXTENDED_VM_EXITS, X64CpuidExit);
    MASK(WhpCapability.EXIT_MSR, WHV_EXTENDED_VM_EXITS, X64MsrExit);
    MASK(WhpCapability.EXIT_EXCEPTION, WHV_EXTENDED_VM_EXITS, ExceptionExit);
    MASK(WhpCapability.XSAVE_SUPPORT, WHV_PROCESSOR_XSAVE_FEATURES, XsaveSupport);
    MASK(WhpCapability.XSAVE_OPT, WHV_PROCESSOR_XSAVE_FEATURES, XsaveoptSupport);
    MASK(WhpCapability.XSAVE_AVX, WHV_PROCESSOR_XSAVE_FEATURES, AvxSupport);
    MASK(WhpCapability.XSAVE_AVX2, WHV_PROCESSOR_XSAVE_FEATURES, Avx2Support);
    MASK(WhpCapability.XSAVE_FMA, WHV_PROCESSOR_XSAVE_FEATURES, FmaSupport);
    MASK(WhpCapability.XSAVE_COMPACTED, WHV_PROCESSOR_XSAVE_FEATURES, XsaveCompSupport);
}

static void whp_feature(void)
{
    MASK(WhpFeature.SSE3, WHV_PROCESSOR_FEATURES, Sse3Support);
    MASK(WhpFeature.LAHF_SAHF, WHV_PROCESSOR_FEATURES, LahfSahfSupport);
    MASK(WhpFeature.SSSE3, WHV_PROCESSOR_FEATURES, Ssse3Support);
    MASK(WhpFeature.SSE4_1, WHV_PROCESSOR_FEATURES, Sse4_1Support);
    MASK(WhpFeature.SSE4_2, WHV_PROCESSOR_FEATURES, Sse4_2Support);
    MASK(WhpFeature.POPCNT, WHV_PROCESSOR_FEATURES, PopCntSupport);
    MASK(WhpFeature.CMPXCHG16B, WHV_PROCESSOR_FEATURES, Cmpxchg16bSupport);
    MASK(WhpFeature.LZCNT, WHV_PROCESSOR_FEATURES, LzcntSupport);
    MASK(WhpFeature.PAGE_1GB, WHV_PROCESSOR_FEATURES, Page1GbSupport);
    MASK(WhpFeature.AES, WHV_PROCESSOR_FEATURES, AesSupport);
    MASK(WhpFeature.PCLMULQDQ, WHV_PROCESSOR_FEATURES, PclmulqdqSupport);
    MASK(WhpFeature.PCID, WHV_PROCESSOR_FEATURES, PcidSupport);
    MASK(WhpFeature.F16C, WHV_PROCESSOR_FEATURES, F16CSupport);
    MASK(WhpFeature.RDRAND, WHV_PROCESSOR_FEATURES, RdRandSupport);
    MASK(WhpFeature.FSGSBASE, WHV_PROCESSOR_FEATURES, RdWrFsGsSupport);
    MASK(WhpFeature.SMEP, WHV_PROCESSOR_FEATURES, SmepSupport);
    MASK(WhpFeature.FAST_STRINGS, WHV_PROCESSOR_FEATURES, EnhancedFastStringSupport);
    MASK(WhpFeature.BMI1, WHV_PROCESSOR_FEATURES, Bmi1Support);
    MASK(WhpFeature.BMI2, WHV_PROCESSOR_FEATURES, Bmi2Support);
    MASK(WhpFeature.MOVBE, WHV_PROCESSOR_FEATURES, MovbeSupport);
    MASK(WhpFeature.RDSEED, WHV_PROCESSOR_FEATURES, RdSeedSupport);
    MASK(WhpFeature.PREFETCHW, WHV_PROCESSOR_FEATURES, IntelPrefetchSupport);
    MASK(WhpFeature.SMAP, WHV_PROCESSOR_FEATURES, SmapSupport);
    MASK(WhpFeature.RDTSCP, WHV_PROCESSOR_FEATURES, RdtscpSupport);
    MASK(WhpFeature.INVPCID, WHV_PROCESSOR_FEATURES, InvpcidSupport);
    MASK(WhpFeature.UMIP, WHV_PROCESSOR_FEATURES, UmipSupport);
}

static void whp_property(void)
{
    ENUM(WhpProperty.EXTENDED_VM_EXITS, WHvPartitionPropertyCodeExtendedVmExits);
    ENUM(WhpProperty.EXCEPTION_EXIT_BITMAP, WHvPartitionPropertyCodeExceptionExitBitmap);
    ENUM(WhpProperty.CPUID_EXIT_LIST, WHvPartitionPropertyCodeCpuidExitList);
    ENUM(WhpProperty.CPUID_RESULT_LIST, WHvPartitionPropertyCodeCpuidResultList);
    ENUM(WhpProperty.LOCAL_APIC_EMULATION_MODE, WHvPartitionPropertyCodeLocalApicEmulationMode);
    ENUM(WhpProperty.PROCESSOR_COUNT, WHvPartitionPropertyCodeProcessorCount);
    ENUM(WhpProperty.LOCAL_APIC_NONE, WHvX64LocalApicEmulationModeNone);
    SIZE(WhpProperty.CPUID_RESULT_SIZE, WHV_X64_CPUID_RESULT);
    OFFSET(WhpProperty.CPUID_RESULT_FUNCTION, WHV_X64_CPUID_RESULT, Function);
    OFFSET(WhpProperty.CPUID_RESULT_EAX, WHV_X64_CPUID_RESULT, Eax);
    OFFSET(WhpProperty.CPUID_RESULT_EBX, WHV_X64_CPUID_RESULT, Ebx);
    OFFSET(WhpProperty.CPUID_RESULT_ECX, WHV_X64_CPUID_RESULT, Ecx);
    OFFSET(WhpProperty.CPUID_RESULT_EDX, WHV_X64_CPUID_RESULT, Edx);
    ENUM(WhpProperty.MAP_READ, WHvMapGpaRangeFlagRead);
    ENUM(WhpProperty.MAP_WRITE, WHvMapGpaRangeFlagWrite);
    ENUM(WhpProperty.MAP_EXECUTE, WHvMapGpaRangeFlagExecute);
    ENUM(WhpProperty.MAP_TRACK_DIRTY_PAGES, WHvMapGpaRangeFlagTrackDirtyPages);
}

static void whp_exit_reason(void)
{
    ENUM(WhpExitReason.NONE, WHvRunVpExitReasonNone);
    ENUM(WhpExitReason.MEMORY_ACCESS, WHvRunVpExitReasonMemoryAccess);
    ENUM(WhpExitReason.PORT_ACCESS, WHvRunVpExitReasonX64IoPortAccess);
    ENUM(WhpExitReason.UNRECOVERABLE_EXCEPTION, WHvRunVpExitReasonUnrecoverableException);
    ENUM(WhpExitReason.INVALID_REGISTER_VALUE, WHvRunVpExitReasonInvalidVpRegisterValue);
    ENUM(WhpExitReason.UNSUPPORTED_FEATURE, WHvRunVpExitReasonUnsupportedFeature);
    ENUM(WhpExitReason.INTERRUPT_WINDOW, WHvRunVpExitReasonX64InterruptWindow);
    ENUM(WhpExitReason.HALT, WHvRunVpExitReasonX64Halt);
    ENUM(WhpExitReason.APIC_EOI, WHvRunVpExitReasonX64ApicEoi);
    ENUM(WhpExitReason.MSR_ACCESS, WHvRunVpExitReasonX64MsrAccess);
    ENUM(WhpExitReason.CPUID, WHvRunVpExitReasonX64Cpuid);
    ENUM(WhpExitReason.EXCEPTION, WHvRunVpExitReasonException);
    ENUM(WhpExitReason.CANCELED, WHvRunVpExitReasonCanceled);
}

static void whp_exit_layout(void)
{
    SIZE(WhpExitLayout.SIZE, WHV_RUN_VP_EXIT_CONTEXT);
    OFFSET(WhpExitLayout.REASON, WHV_RUN_VP_EXIT_CONTEXT, ExitReason);
    OFFSET(WhpExitLayout.EXECUTION_STATE, WHV_RUN_VP_EXIT_CONTEXT, VpContext.ExecutionState);
    MASK(WhpExitLayout.STATE_CPL, WHV_X64_VP_EXECUTION_STATE, Cpl);
    MASK(WhpExitLayout.STATE_PROTECTED, WHV_X64_VP_EXECUTION_STATE, Cr0Pe);
    MASK(WhpExitLayout.STATE_LONG_MODE, WHV_X64_VP_EXECUTION_STATE, EferLma);
    MASK(WhpExitLayout.STATE_INTERRUPTION_PENDING, WHV_X64_VP_EXECUTION_STATE, InterruptionPending);
    MASK(WhpExitLayout.STATE_INTERRUPT_SHADOW, WHV_X64_VP_EXECUTION_STATE, InterruptShadow);
    MASK(WhpExitLayout.INSTRUCTION_LENGTH_MASK, WHV_VP_EXIT_CONTEXT, InstructionLength);
    SHIFT(WhpExitLayout.INSTRUCTION_LENGTH_SHIFT, WHV_VP_EXIT_CONTEXT, InstructionLength);
    MASK(WhpExitLayout.CR8_MASK, WHV_VP_EXIT_CONTEXT, Cr8);
    SHIFT(WhpExitLayout.CR8_SHIFT, WHV_VP_EXIT_CONTEXT, Cr8);
    OFFSET(WhpExitLayout.CS, WHV_RUN_VP_EXIT_CONTEXT, VpContext.Cs);
    OFFSET(WhpExitLayout.RIP, WHV_RUN_VP_EXIT_CONTEXT, VpContext.Rip);
    OFFSET(WhpExitLayout.RFLAGS, WHV_RUN_VP_EXIT_CONTEXT, VpContext.Rflags);
    OFFSET(WhpExitLayout.MEMORY_BYTE_COUNT, WHV_RUN_VP_EXIT_CONTEXT, MemoryAccess.InstructionByteCount);
    OFFSET(WhpExitLayout.MEMORY_BYTES, WHV_RUN_VP_EXIT_CONTEXT, MemoryAccess.InstructionBytes);
    OFFSET(WhpExitLayout.MEMORY_INFO, WHV_RUN_VP_EXIT_CONTEXT, MemoryAccess.AccessInfo);
    OFFSET(WhpExitLayout.MEMORY_GPA, WHV_RUN_VP_EXIT_CONTEXT, MemoryAccess.Gpa);
    OFFSET(WhpExitLayout.MEMORY_GVA, WHV_RUN_VP_EXIT_CONTEXT, MemoryAccess.Gva);
    MASK(WhpExitLayout.MEMORY_TYPE_MASK, WHV_MEMORY_ACCESS_INFO, AccessType);
    MASK(WhpExitLayout.MEMORY_UNMAPPED, WHV_MEMORY_ACCESS_INFO, GpaUnmapped);
    MASK(WhpExitLayout.MEMORY_GVA_VALID, WHV_MEMORY_ACCESS_INFO, GvaValid);
    ENUM(WhpExitLayout.MEMORY_TYPE_READ, WHvMemoryAccessRead);
    ENUM(WhpExitLayout.MEMORY_TYPE_WRITE, WHvMemoryAccessWrite);
    ENUM(WhpExitLayout.MEMORY_TYPE_EXECUTE, WHvMemoryAccessExecute);
    EXPR(WhpExitLayout.BYTES_MAX, sizeof(((WHV_RUN_VP_EXIT_CONTEXT *)0)->MemoryAccess.InstructionBytes));
    OFFSET(WhpExitLayout.PORT_BYTE_COUNT, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.InstructionByteCount);
    OFFSET(WhpExitLayout.PORT_BYTES, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.InstructionBytes);
    OFFSET(WhpExitLayout.PORT_INFO, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.AccessInfo);
    OFFSET(WhpExitLayout.PORT_NUMBER, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.PortNumber);
    OFFSET(WhpExitLayout.PORT_RAX, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Rax);
    OFFSET(WhpExitLayout.PORT_RCX, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Rcx);
    OFFSET(WhpExitLayout.PORT_RSI, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Rsi);
    OFFSET(WhpExitLayout.PORT_RDI, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Rdi);
    OFFSET(WhpExitLayout.PORT_DS, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Ds);
    OFFSET(WhpExitLayout.PORT_ES, WHV_RUN_VP_EXIT_CONTEXT, IoPortAccess.Es);
    MASK(WhpExitLayout.PORT_WRITE, WHV_X64_IO_PORT_ACCESS_INFO, IsWrite);
    MASK(WhpExitLayout.PORT_STRING, WHV_X64_IO_PORT_ACCESS_INFO, StringOp);
    MASK(WhpExitLayout.PORT_REPEATED, WHV_X64_IO_PORT_ACCESS_INFO, RepPrefix);
    MASK(WhpExitLayout.PORT_SIZE_MASK, WHV_X64_IO_PORT_ACCESS_INFO, AccessSize);
    SHIFT(WhpExitLayout.PORT_SIZE_SHIFT, WHV_X64_IO_PORT_ACCESS_INFO, AccessSize);
    OFFSET(WhpExitLayout.MSR_INFO, WHV_RUN_VP_EXIT_CONTEXT, MsrAccess.AccessInfo);
    OFFSET(WhpExitLayout.MSR_NUMBER, WHV_RUN_VP_EXIT_CONTEXT, MsrAccess.MsrNumber);
    OFFSET(WhpExitLayout.MSR_RAX, WHV_RUN_VP_EXIT_CONTEXT, MsrAccess.Rax);
    OFFSET(WhpExitLayout.MSR_RDX, WHV_RUN_VP_EXIT_CONTEXT, MsrAccess.Rdx);
    MASK(WhpExitLayout.MSR_WRITE, WHV_X64_MSR_ACCESS_INFO, IsWrite);
    OFFSET(WhpExitLayout.CPUID_RAX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.Rax);
    OFFSET(WhpExitLayout.CPUID_RCX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.Rcx);
    OFFSET(WhpExitLayout.CPUID_RDX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.Rdx);
    OFFSET(WhpExitLayout.CPUID_RBX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.Rbx);
    OFFSET(WhpExitLayout.CPUID_DEFAULT_RAX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.DefaultResultRax);
    OFFSET(WhpExitLayout.CPUID_DEFAULT_RCX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.DefaultResultRcx);
    OFFSET(WhpExitLayout.CPUID_DEFAULT_RDX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.DefaultResultRdx);
    OFFSET(WhpExitLayout.CPUID_DEFAULT_RBX, WHV_RUN_VP_EXIT_CONTEXT, CpuidAccess.DefaultResultRbx);
    OFFSET(WhpExitLayout.EXCEPTION_BYTE_COUNT, WHV_RUN_VP_EXIT_CONTEXT, VpException.InstructionByteCount);
    OFFSET(WhpExitLayout.EXCEPTION_BYTES, WHV_RUN_VP_EXIT_CONTEXT, VpException.InstructionBytes);
    OFFSET(WhpExitLayout.EXCEPTION_INFO, WHV_RUN_VP_EXIT_CONTEXT, VpException.ExceptionInfo);
    OFFSET(WhpExitLayout.EXCEPTION_VECTOR, WHV_RUN_VP_EXIT_CONTEXT, VpException.ExceptionType);
    OFFSET(WhpExitLayout.EXCEPTION_ERROR_CODE, WHV_RUN_VP_EXIT_CONTEXT, VpException.ErrorCode);
    OFFSET(WhpExitLayout.EXCEPTION_PARAMETER, WHV_RUN_VP_EXIT_CONTEXT, VpException.ExceptionParameter);
    MASK(WhpExitLayout.EXCEPTION_ERROR_CODE_VALID, WHV_VP_EXCEPTION_INFO, ErrorCodeValid);
    MASK(WhpExitLayout.EXCEPTION_SOFTWARE, WHV_VP_EXCEPTION_INFO, SoftwareException);
    OFFSET(WhpExitLayout.WINDOW_TYPE, WHV_RUN_VP_EXIT_CONTEXT, InterruptWindow.DeliverableType);
    OFFSET(WhpExitLayout.UNSUPPORTED_CODE, WHV_RUN_VP_EXIT_CONTEXT, UnsupportedFeature.FeatureCode);
    OFFSET(WhpExitLayout.UNSUPPORTED_PARAMETER, WHV_RUN_VP_EXIT_CONTEXT, UnsupportedFeature.FeatureParameter);
    OFFSET(WhpExitLayout.CANCEL_REASON, WHV_RUN_VP_EXIT_CONTEXT, CancelReason.CancelReason);
}

static void whp_register(void)
{
    ENUM(WhpRegister.RAX, WHvX64RegisterRax);
    ENUM(WhpRegister.RCX, WHvX64RegisterRcx);
    ENUM(WhpRegister.RDX, WHvX64RegisterRdx);
    ENUM(WhpRegister.RBX, WHvX64RegisterRbx);
    ENUM(WhpRegister.RSP, WHvX64RegisterRsp);
    ENUM(WhpRegister.RBP, WHvX64RegisterRbp);
    ENUM(WhpRegister.RSI, WHvX64RegisterRsi);
    ENUM(WhpRegister.RDI, WHvX64RegisterRdi);
    ENUM(WhpRegister.R8, WHvX64RegisterR8);
    ENUM(WhpRegister.R9, WHvX64RegisterR9);
    ENUM(WhpRegister.R10, WHvX64RegisterR10);
    ENUM(WhpRegister.R11, WHvX64RegisterR11);
    ENUM(WhpRegister.R12, WHvX64RegisterR12);
    ENUM(WhpRegister.R13, WHvX64RegisterR13);
    ENUM(WhpRegister.R14, WHvX64RegisterR14);
    ENUM(WhpRegister.R15, WHvX64RegisterR15);
    ENUM(WhpRegister.RIP, WHvX64RegisterRip);
    ENUM(WhpRegister.RFLAGS, WHvX64RegisterRflags);
    ENUM(WhpRegister.ES, WHvX64RegisterEs);
    ENUM(WhpRegister.CS, WHvX64RegisterCs);
    ENUM(WhpRegister.SS, WHvX64RegisterSs);
    ENUM(WhpRegister.DS, WHvX64RegisterDs);
    ENUM(WhpRegister.FS, WHvX64RegisterFs);
    ENUM(WhpRegister.GS, WHvX64RegisterGs);
    ENUM(WhpRegister.LDTR, WHvX64RegisterLdtr);
    ENUM(WhpRegister.TR, WHvX64RegisterTr);
    ENUM(WhpRegister.IDTR, WHvX64RegisterIdtr);
    ENUM(WhpRegister.GDTR, WHvX64RegisterGdtr);
    ENUM(WhpRegister.CR0, WHvX64RegisterCr0);
    ENUM(WhpRegister.CR2, WHvX64RegisterCr2);
    ENUM(WhpRegister.CR3, WHvX64RegisterCr3);
    ENUM(WhpRegister.CR4, WHvX64RegisterCr4);
    ENUM(WhpRegister.CR8, WHvX64RegisterCr8);
    ENUM(WhpRegister.DR0, WHvX64RegisterDr0);
    ENUM(WhpRegister.DR1, WHvX64RegisterDr1);
    ENUM(WhpRegister.DR2, WHvX64RegisterDr2);
    ENUM(WhpRegister.DR3, WHvX64RegisterDr3);
    ENUM(WhpRegister.DR6, WHvX64RegisterDr6);
    ENUM(WhpRegister.DR7, WHvX64RegisterDr7);
    ENUM(WhpRegister.XCR0, WHvX64RegisterXCr0);
    ENUM(WhpRegister.XMM0, WHvX64RegisterXmm0);
    ENUM(WhpRegister.XMM15, WHvX64RegisterXmm15);
    ENUM(WhpRegister.FP_MMX0, WHvX64RegisterFpMmx0);
    ENUM(WhpRegister.FP_MMX7, WHvX64RegisterFpMmx7);
    ENUM(WhpRegister.FP_CONTROL_STATUS, WHvX64RegisterFpControlStatus);
    ENUM(WhpRegister.XMM_CONTROL_STATUS, WHvX64RegisterXmmControlStatus);
    ENUM(WhpRegister.TSC, WHvX64RegisterTsc);
    ENUM(WhpRegister.EFER, WHvX64RegisterEfer);
    ENUM(WhpRegister.KERNEL_GS_BASE, WHvX64RegisterKernelGsBase);
    ENUM(WhpRegister.APIC_BASE, WHvX64RegisterApicBase);
    ENUM(WhpRegister.PAT, WHvX64RegisterPat);
    ENUM(WhpRegister.SYSENTER_CS, WHvX64RegisterSysenterCs);
    ENUM(WhpRegister.SYSENTER_EIP, WHvX64RegisterSysenterEip);
    ENUM(WhpRegister.SYSENTER_ESP, WHvX64RegisterSysenterEsp);
    ENUM(WhpRegister.STAR, WHvX64RegisterStar);
    ENUM(WhpRegister.LSTAR, WHvX64RegisterLstar);
    ENUM(WhpRegister.CSTAR, WHvX64RegisterCstar);
    ENUM(WhpRegister.SFMASK, WHvX64RegisterSfmask);
    ENUM(WhpRegister.MTRR_CAP, WHvX64RegisterMsrMtrrCap);
    ENUM(WhpRegister.MTRR_DEF_TYPE, WHvX64RegisterMsrMtrrDefType);
    ENUM(WhpRegister.MTRR_PHYS_BASE0, WHvX64RegisterMsrMtrrPhysBase0);
    ENUM(WhpRegister.MTRR_PHYS_BASE15, WHvX64RegisterMsrMtrrPhysBaseF);
    ENUM(WhpRegister.MTRR_PHYS_MASK0, WHvX64RegisterMsrMtrrPhysMask0);
    ENUM(WhpRegister.MTRR_PHYS_MASK15, WHvX64RegisterMsrMtrrPhysMaskF);
    ENUM(WhpRegister.MTRR_FIX_64K_00000, WHvX64RegisterMsrMtrrFix64k00000);
    ENUM(WhpRegister.MTRR_FIX_16K_80000, WHvX64RegisterMsrMtrrFix16k80000);
    ENUM(WhpRegister.MTRR_FIX_16K_A0000, WHvX64RegisterMsrMtrrFix16kA0000);
    ENUM(WhpRegister.MTRR_FIX_4K_C0000, WHvX64RegisterMsrMtrrFix4kC0000);
    ENUM(WhpRegister.MTRR_FIX_4K_F8000, WHvX64RegisterMsrMtrrFix4kF8000);
    ENUM(WhpRegister.TSC_AUX, WHvX64RegisterTscAux);
    ENUM(WhpRegister.XSS, WHvX64RegisterXss);
    ENUM(WhpRegister.TSC_ADJUST, WHvX64RegisterTscAdjust);
    ENUM(WhpRegister.PENDING_INTERRUPTION, WHvRegisterPendingInterruption);
    ENUM(WhpRegister.INTERRUPT_STATE, WHvRegisterInterruptState);
    ENUM(WhpRegister.PENDING_EVENT, WHvRegisterPendingEvent);
    ENUM(WhpRegister.DELIVERABILITY_NOTIFICATIONS, WHvX64RegisterDeliverabilityNotifications);
    ENUM(WhpRegister.INTERNAL_ACTIVITY_STATE, WHvRegisterInternalActivityState);
    ENUM(WhpRegister.PENDING_DEBUG_EXCEPTION, WHvX64RegisterPendingDebugException);
}

static void whp_value_layout(void)
{
    SIZE(WhpValueLayout.SIZE, WHV_REGISTER_VALUE);
    OFFSET(WhpValueLayout.SEGMENT_BASE, WHV_X64_SEGMENT_REGISTER, Base);
    OFFSET(WhpValueLayout.SEGMENT_LIMIT, WHV_X64_SEGMENT_REGISTER, Limit);
    OFFSET(WhpValueLayout.SEGMENT_SELECTOR, WHV_X64_SEGMENT_REGISTER, Selector);
    OFFSET(WhpValueLayout.SEGMENT_ATTRIBUTES, WHV_X64_SEGMENT_REGISTER, Attributes);
    OFFSET(WhpValueLayout.TABLE_LIMIT, WHV_X64_TABLE_REGISTER, Limit);
    OFFSET(WhpValueLayout.TABLE_BASE, WHV_X64_TABLE_REGISTER, Base);
    MASK(WhpValueLayout.INTERRUPTION_PENDING, WHV_X64_PENDING_INTERRUPTION_REGISTER, InterruptionPending);
    SHIFT(WhpValueLayout.INTERRUPTION_TYPE_SHIFT, WHV_X64_PENDING_INTERRUPTION_REGISTER, InterruptionType);
    MASK(WhpValueLayout.INTERRUPTION_DELIVER_ERROR_CODE, WHV_X64_PENDING_INTERRUPTION_REGISTER, DeliverErrorCode);
    SHIFT(WhpValueLayout.INTERRUPTION_LENGTH_SHIFT, WHV_X64_PENDING_INTERRUPTION_REGISTER, InstructionLength);
    SHIFT(WhpValueLayout.INTERRUPTION_VECTOR_SHIFT, WHV_X64_PENDING_INTERRUPTION_REGISTER, InterruptionVector);
    SHIFT(WhpValueLayout.INTERRUPTION_ERROR_CODE_SHIFT, WHV_X64_PENDING_INTERRUPTION_REGISTER, ErrorCode);
    ENUM(WhpValueLayout.INTERRUPTION_TYPE_INTERRUPT, WHvX64PendingInterrupt);
    ENUM(WhpValueLayout.INTERRUPTION_TYPE_NMI, WHvX64PendingNmi);
    ENUM(WhpValueLayout.INTERRUPTION_TYPE_EXCEPTION, WHvX64PendingException);
    MASK(WhpValueLayout.STATE_INTERRUPT_SHADOW, WHV_X64_INTERRUPT_STATE_REGISTER, InterruptShadow);
    MASK(WhpValueLayout.STATE_NMI_MASKED, WHV_X64_INTERRUPT_STATE_REGISTER, NmiMasked);
    MASK(WhpValueLayout.NOTIFY_NMI, WHV_X64_DELIVERABILITY_NOTIFICATIONS_REGISTER, NmiNotification);
    MASK(WhpValueLayout.NOTIFY_INTERRUPT, WHV_X64_DELIVERABILITY_NOTIFICATIONS_REGISTER, InterruptNotification);
    SHIFT(WhpValueLayout.NOTIFY_PRIORITY_SHIFT, WHV_X64_DELIVERABILITY_NOTIFICATIONS_REGISTER, InterruptPriority);
    MASK(WhpValueLayout.EVENT_PENDING, WHV_X64_PENDING_EXCEPTION_EVENT, EventPending);
    SHIFT(WhpValueLayout.EVENT_TYPE_SHIFT, WHV_X64_PENDING_EXCEPTION_EVENT, EventType);
    MASK(WhpValueLayout.EVENT_DELIVER_ERROR_CODE, WHV_X64_PENDING_EXCEPTION_EVENT, DeliverErrorCode);
    SHIFT(WhpValueLayout.EVENT_EXCEPTION_VECTOR_SHIFT, WHV_X64_PENDING_EXCEPTION_EVENT, Vector);
    SHIFT(WhpValueLayout.EVENT_ERROR_CODE_SHIFT, WHV_X64_PENDING_EXCEPTION_EVENT, ErrorCode);
    SHIFT(WhpValueLayout.EVENT_INTERRUPT_VECTOR_SHIFT, WHV_X64_PENDING_EXT_INT_EVENT, Vector);
    ENUM(WhpValueLayout.EVENT_TYPE_EXCEPTION, WHvX64PendingEventException);
    ENUM(WhpValueLayout.EVENT_TYPE_INTERRUPT, WHvX64PendingEventExtInt);
    MASK(WhpValueLayout.ACTIVITY_STARTUP_SUSPEND, WHV_INTERNAL_ACTIVITY_REGISTER, StartupSuspend);
    MASK(WhpValueLayout.ACTIVITY_HALT_SUSPEND, WHV_INTERNAL_ACTIVITY_REGISTER, HaltSuspend);
}

int main(void)
{
    whp_capability();
    whp_feature();
    whp_property();
    whp_exit_reason();
    whp_exit_layout();
    whp_register();
    whp_value_layout();
    return 0;
}
