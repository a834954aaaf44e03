/* mingw-w64's definitions of the Windows Hypervisor Platform, with as much of Windows' types as they need on Linux. */
#ifndef WHP_WINDOWS_H
#define WHP_WINDOWS_H

#include <stdint.h>

#define __C89_NAMELESS
#define C_ASSERT(condition) _Static_assert(condition, #condition)
#define DECLSPEC_ALIGN(bytes) __attribute__((aligned(bytes)))
#define DEFINE_ENUM_FLAG_OPERATORS(type)
#define ANYSIZE_ARRAY 1
#define VOID void

typedef int WINBOOL;
typedef uint8_t UINT8;
typedef uint16_t UINT16, USHORT, WCHAR;
typedef uint32_t UINT32;
typedef int32_t HRESULT, INT32;
typedef uint64_t UINT64;
typedef void *PVOID, *HANDLE;
typedef int DEVICE_POWER_STATE;
typedef struct { uint32_t low; int32_t high; } LUID;
typedef struct { uint32_t a; uint16_t b, c; uint8_t d[8]; } GUID;

#include <winhvplatformdefs.h>

#define S_OK 0
#define E_INVALIDARG ((HRESULT)0x80070057)
#define E_OUTOFMEMORY ((HRESULT)0x8007000E)
#define E_FAIL ((HRESULT)0x80004005)
#define WHV_E_UNKNOWN_CAPABILITY ((HRESULT)0x80370300)
#define WHV_E_INSUFFICIENT_BUFFER ((HRESULT)0x80370301)
#define WHV_E_UNKNOWN_PROPERTY ((HRESULT)0x80370302)
#define WHV_E_INVALID_PARTITION_CONFIG ((HRESULT)0x80370304)
#define WHV_E_GPA_RANGE_NOT_FOUND ((HRESULT)0x80370305)
#define WHV_E_VP_ALREADY_EXISTS ((HRESULT)0x80370306)
#define WHV_E_VP_DOES_NOT_EXIST ((HRESULT)0x80370307)
#define WHV_E_INVALID_VP_STATE ((HRESULT)0x80370308)
#define WHV_E_INVALID_VP_REGISTER_NAME ((HRESULT)0x80370309)

#endif
