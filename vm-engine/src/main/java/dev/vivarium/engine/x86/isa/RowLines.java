package dev.vivarium.engine.x86.isa;

import java.util.List;

/**
 * The instruction rows, with those that follow from others. Generated from the .rows files by OperationGenerator (its
 * test names the command); not to be edited.
 */
final class RowLines {
    private RowLines() {
    }

    /** The rows, a line each, in pieces as long as a constant can be. */
    static List<String> texts() {
        return List.of("""
                00 /r ; Arithmetic.add# ; Eb+ Gb ; lock w=oszapc
                01 /r ; Arithmetic.add# ; Ev+ Gv ; lock w=oszapc
                02 /r ; Arithmetic.add# ; Gb+ Eb ; w=oszapc
                03 /r ; Arithmetic.add# ; Gv+ Ev ; w=oszapc
                04 ; Arithmetic.add# ; AL+ Ib ; w=oszapc
                05 ; Arithmetic.add# ; Av+ Iz ; w=oszapc
                80 /0 ; Arithmetic.add# ; Eb+ Ib ; lock w=oszapc
                81 /0 ; Arithmetic.add# ; Ev+ Iz ; lock w=oszapc
                82 /0 ; Arithmetic.add# ; Eb+ Ib ; i64 lock w=oszapc
                83 /0 ; Arithmetic.add# ; Ev+ Ibs ; lock w=oszapc
                08 /r ; Logic.or# ; Eb+ Gb ; lock w=oszpc u=a
                09 /r ; Logic.or# ; Ev+ Gv ; lock w=oszpc u=a
                0A /r ; Logic.or# ; Gb+ Eb ; w=oszpc u=a
                0B /r ; Logic.or# ; Gv+ Ev ; w=oszpc u=a
                0C ; Logic.or# ; AL+ Ib ; w=oszpc u=a
                0D ; Logic.or# ; Av+ Iz ; w=oszpc u=a
                80 /1 ; Logic.or# ; Eb+ Ib ; lock w=oszpc u=a
                81 /1 ; Logic.or# ; Ev+ Iz ; lock w=oszpc u=a
                82 /1 ; Logic.or# ; Eb+ Ib ; i64 lock w=oszpc u=a
                83 /1 ; Logic.or# ; Ev+ Ibs ; lock w=oszpc u=a
                10 /r ; Arithmetic.adc# ; Eb+ Gb ; lock w=oszapc r=c
                11 /r ; Arithmetic.adc# ; Ev+ Gv ; lock w=oszapc r=c
                12 /r ; Arithmetic.adc# ; Gb+ Eb ; w=oszapc r=c
                13 /r ; Arithmetic.adc# ; Gv+ Ev ; w=oszapc r=c
                14 ; Arithmetic.adc# ; AL+ Ib ; w=oszapc r=c
                15 ; Arithmetic.adc# ; Av+ Iz ; w=oszapc r=c
                80 /2 ; Arithmetic.adc# ; Eb+ Ib ; lock w=oszapc r=c
                81 /2 ; Arithmetic.adc# ; Ev+ Iz ; lock w=oszapc r=c
                82 /2 ; Arithmetic.adc# ; Eb+ Ib ; i64 lock w=oszapc r=c
                83 /2 ; Arithmetic.adc# ; Ev+ Ibs ; lock w=oszapc r=c
                18 /r ; Arithmetic.sbb# ; Eb+ Gb ; lock w=oszapc r=c
                19 /r ; Arithmetic.sbb# ; Ev+ Gv ; lock w=oszapc r=c
                1A /r ; Arithmetic.sbb# ; Gb+ Eb ; w=oszapc r=c
                1B /r ; Arithmetic.sbb# ; Gv+ Ev ; w=oszapc r=c
                1C ; Arithmetic.sbb# ; AL+ Ib ; w=oszapc r=c
                1D ; Arithmetic.sbb# ; Av+ Iz ; w=oszapc r=c
                80 /3 ; Arithmetic.sbb# ; Eb+ Ib ; lock w=oszapc r=c
                81 /3 ; Arithmetic.sbb# ; Ev+ Iz ; lock w=oszapc r=c
                82 /3 ; Arithmetic.sbb# ; Eb+ Ib ; i64 lock w=oszapc r=c
                83 /3 ; Arithmetic.sbb# ; Ev+ Ibs ; lock w=oszapc r=c
                20 /r ; Logic.and# ; Eb+ Gb ; lock w=oszpc u=a
                21 /r ; Logic.and# ; Ev+ Gv ; lock w=oszpc u=a
                22 /r ; Logic.and# ; Gb+ Eb ; w=oszpc u=a
                23 /r ; Logic.and# ; Gv+ Ev ; w=oszpc u=a
                24 ; Logic.and# ; AL+ Ib ; w=oszpc u=a
                25 ; Logic.and# ; Av+ Iz ; w=oszpc u=a
                80 /4 ; Logic.and# ; Eb+ Ib ; lock w=oszpc u=a
                81 /4 ; Logic.and# ; Ev+ Iz ; lock w=oszpc u=a
                82 /4 ; Logic.and# ; Eb+ Ib ; i64 lock w=oszpc u=a
                83 /4 ; Logic.and# ; Ev+ Ibs ; lock w=oszpc u=a
                28 /r ; Arithmetic.sub# ; Eb+ Gb ; lock w=oszapc
                29 /r ; Arithmetic.sub# ; Ev+ Gv ; lock w=oszapc
                2A /r ; Arithmetic.sub# ; Gb+ Eb ; w=oszapc
                2B /r ; Arithmetic.sub# ; Gv+ Ev ; w=oszapc
                2C ; Arithmetic.sub# ; AL+ Ib ; w=oszapc
                2D ; Arithmetic.sub# ; Av+ Iz ; w=oszapc
                80 /5 ; Arithmetic.sub# ; Eb+ Ib ; lock w=oszapc
                81 /5 ; Arithmetic.sub# ; Ev+ Iz ; lock w=oszapc
                82 /5 ; Arithmetic.sub# ; Eb+ Ib ; i64 lock w=oszapc
                83 /5 ; Arithmetic.sub# ; Ev+ Ibs ; lock w=oszapc
                30 /r ; Logic.xor# ; Eb+ Gb ; lock w=oszpc u=a
                31 /r ; Logic.xor# ; Ev+ Gv ; lock w=oszpc u=a
                32 /r ; Logic.xor# ; Gb+ Eb ; w=oszpc u=a
                33 /r ; Logic.xor# ; Gv+ Ev ; w=oszpc u=a
                34 ; Logic.xor# ; AL+ Ib ; w=oszpc u=a
                35 ; Logic.xor# ; Av+ Iz ; w=oszpc u=a
                80 /6 ; Logic.xor# ; Eb+ Ib ; lock w=oszpc u=a
                81 /6 ; Logic.xor# ; Ev+ Iz ; lock w=oszpc u=a
                82 /6 ; Logic.xor# ; Eb+ Ib ; i64 lock w=oszpc u=a
                83 /6 ; Logic.xor# ; Ev+ Ibs ; lock w=oszpc u=a
                38 /r ; Arithmetic.cmp# ; Eb Gb ; w=oszapc
                39 /r ; Arithmetic.cmp# ; Ev Gv ; w=oszapc
                3A /r ; Arithmetic.cmp# ; Gb Eb ; w=oszapc
                3B /r ; Arithmetic.cmp# ; Gv Ev ; w=oszapc
                3C ; Arithmetic.cmp# ; AL Ib ; w=oszapc
                3D ; Arithmetic.cmp# ; Av Iz ; w=oszapc
                80 /7 ; Arithmetic.cmp# ; Eb Ib ; w=oszapc
                81 /7 ; Arithmetic.cmp# ; Ev Iz ; w=oszapc
                82 /7 ; Arithmetic.cmp# ; Eb Ib ; i64 w=oszapc
                83 /7 ; Arithmetic.cmp# ; Ev Ibs ; w=oszapc
                40+r ; Arithmetic.inc# ; Zv+ ; i64 w=oszap
                48+r ; Arithmetic.dec# ; Zv+ ; i64 w=oszap
                FE /0 ; Arithmetic.inc# ; Eb+ ; lock w=oszap
                FF /0 ; Arithmetic.inc# ; Ev+ ; lock w=oszap
                FE /1 ; Arithmetic.dec# ; Eb+ ; lock w=oszap
                FF /1 ; Arithmetic.dec# ; Ev+ ; lock w=oszap
                F6 /0 ; Logic.test# ; Eb Ib ; w=oszpc u=a
                F6 /1 ; Logic.test# ; Eb Ib ; w=oszpc u=a
                F6 /2 ; Logic.not# ; Eb+ ; lock
                F6 /3 ; Arithmetic.neg# ; Eb+ ; lock w=oszapc
                F6 /4 ; Multiply.mul# ; Eb ; w=oc u=szap
                F6 /5 ; Multiply.imulWide# ; Eb ; w=oc u=szap
                F6 /6 ; Divide.div# ; Eb ; u=oszapc
                F6 /7 ; Divide.idiv# ; Eb ; u=oszapc
                F7 /0 ; Logic.test# ; Ev Iz ; w=oszpc u=a
                F7 /1 ; Logic.test# ; Ev Iz ; w=oszpc u=a
                F7 /2 ; Logic.not# ; Ev+ ; lock
                F7 /3 ; Arithmetic.neg# ; Ev+ ; lock w=oszapc
                F7 /4 ; Multiply.mul# ; Ev ; w=oc u=szap
                F7 /5 ; Multiply.imulWide# ; Ev ; w=oc u=szap
                F7 /6 ; Divide.div# ; Ev ; u=oszapc
                F7 /7 ; Divide.idiv# ; Ev ; u=oszapc
                84 /r ; Logic.test# ; Eb Gb ; w=oszpc u=a
                85 /r ; Logic.test# ; Ev Gv ; w=oszpc u=a
                A8 ; Logic.test# ; AL Ib ; w=oszpc u=a
                A9 ; Logic.test# ; Av Iz ; w=oszpc u=a
                0F AF /r ; Multiply.imul# ; Gv+ Ev ; w=oc u=szap
                69 /r ; Multiply.imul# ; Gv= Ev Iz ; w=oc u=szap
                6B /r ; Multiply.imul# ; Gv= Ev Ibs ; w=oc u=szap
                C0 /0 ; Shifts.rol# ; Eb+ Ib ; w=oc variable
                C1 /0 ; Shifts.rol# ; Ev+ Ib ; w=oc variable
                D0 /0 ; Shifts.rol# ; Eb+ 1 ; w=oc
                D1 /0 ; Shifts.rol# ; Ev+ 1 ; w=oc
                D2 /0 ; Shifts.rol# ; Eb+ CL ; w=oc variable
                D3 /0 ; Shifts.rol# ; Ev+ CL ; w=oc variable
                C0 /1 ; Shifts.ror# ; Eb+ Ib ; w=oc variable
                C1 /1 ; Shifts.ror# ; Ev+ Ib ; w=oc variable
                D0 /1 ; Shifts.ror# ; Eb+ 1 ; w=oc
                D1 /1 ; Shifts.ror# ; Ev+ 1 ; w=oc
                D2 /1 ; Shifts.ror# ; Eb+ CL ; w=oc variable
                D3 /1 ; Shifts.ror# ; Ev+ CL ; w=oc variable
                C0 /2 ; Shifts.rcl# ; Eb+ Ib ; w=oc r=c variable
                C1 /2 ; Shifts.rcl# ; Ev+ Ib ; w=oc r=c variable
                D0 /2 ; Shifts.rcl# ; Eb+ 1 ; w=oc r=c
                D1 /2 ; Shifts.rcl# ; Ev+ 1 ; w=oc r=c
                D2 /2 ; Shifts.rcl# ; Eb+ CL ; w=oc r=c variable
                D3 /2 ; Shifts.rcl# ; Ev+ CL ; w=oc r=c variable
                C0 /3 ; Shifts.rcr# ; Eb+ Ib ; w=oc r=c variable
                C1 /3 ; Shifts.rcr# ; Ev+ Ib ; w=oc r=c variable
                D0 /3 ; Shifts.rcr# ; Eb+ 1 ; w=oc r=c
                D1 /3 ; Shifts.rcr# ; Ev+ 1 ; w=oc r=c
                D2 /3 ; Shifts.rcr# ; Eb+ CL ; w=oc r=c variable
                D3 /3 ; Shifts.rcr# ; Ev+ CL ; w=oc r=c variable
                C0 /4 ; Shifts.shl# ; Eb+ Ib ; w=oszpc u=a variable
                C1 /4 ; Shifts.shl# ; Ev+ Ib ; w=oszpc u=a variable
                D0 /4 ; Shifts.shl# ; Eb+ 1 ; w=oszpc u=a
                D1 /4 ; Shifts.shl# ; Ev+ 1 ; w=oszpc u=a
                D2 /4 ; Shifts.shl# ; Eb+ CL ; w=oszpc u=a variable
                D3 /4 ; Shifts.shl# ; Ev+ CL ; w=oszpc u=a variable
                C0 /5 ; Shifts.shr# ; Eb+ Ib ; w=oszpc u=a variable
                C1 /5 ; Shifts.shr# ; Ev+ Ib ; w=oszpc u=a variable
                D0 /5 ; Shifts.shr# ; Eb+ 1 ; w=oszpc u=a
                D1 /5 ; Shifts.shr# ; Ev+ 1 ; w=oszpc u=a
                D2 /5 ; Shifts.shr# ; Eb+ CL ; w=oszpc u=a variable
                D3 /5 ; Shifts.shr# ; Ev+ CL ; w=oszpc u=a variable
                C0 /6 ; Shifts.shl# ; Eb+ Ib ; w=oszpc u=a variable
                C1 /6 ; Shifts.shl# ; Ev+ Ib ; w=oszpc u=a variable
                D0 /6 ; Shifts.shl# ; Eb+ 1 ; w=oszpc u=a
                D1 /6 ; Shifts.shl# ; Ev+ 1 ; w=oszpc u=a
                D2 /6 ; Shifts.shl# ; Eb+ CL ; w=oszpc u=a variable
                D3 /6 ; Shifts.shl# ; Ev+ CL ; w=oszpc u=a variable
                C0 /7 ; Shifts.sar# ; Eb+ Ib ; w=oszpc u=a variable
                C1 /7 ; Shifts.sar# ; Ev+ Ib ; w=oszpc u=a variable
                D0 /7 ; Shifts.sar# ; Eb+ 1 ; w=oszpc u=a
                D1 /7 ; Shifts.sar# ; Ev+ 1 ; w=oszpc u=a
                D2 /7 ; Shifts.sar# ; Eb+ CL ; w=oszpc u=a variable
                D3 /7 ; Shifts.sar# ; Ev+ CL ; w=oszpc u=a variable
                0F A4 /r ; Shifts.shld# ; Ev+ Gv Ib ; w=oszpc u=a variable
                0F A5 /r ; Shifts.shld# ; Ev+ Gv CL ; w=oszpc u=a variable
                0F AC /r ; Shifts.shrd# ; Ev+ Gv Ib ; w=oszpc u=a variable
                0F AD /r ; Shifts.shrd# ; Ev+ Gv CL ; w=oszpc u=a variable
                88 /r ; Data.mov# ; Eb= Gb
                89 /r ; Data.mov# ; Ev= Gv
                8A /r ; Data.mov# ; Gb= Eb
                8B /r ; Data.mov# ; Gv= Ev
                C6 /0 ; Data.mov# ; Eb= Ib
                C7 /0 ; Data.mov# ; Ev= Iz
                B0+r ; Data.mov# ; Zb= Ib
                B8+r ; Data.mov# ; Zv= Iv
                A0 ; Data.mov# ; AL= Ob
                A1 ; Data.mov# ; Av= Ov
                A2 ; Data.mov# ; Ob= AL
                A3 ; Data.mov# ; Ov= Av
                8D /r ; Addressing.lea# ; Gv= M
                0F B6 /r ; Data.movzx# ; Gv= Eb
                0F B7 /r ; Data.movzx# ; Gv= Ew
                0F BE /r ; Data.movsxByte# ; Gv= Eb
                0F BF /r ; Data.movsxWord# ; Gv= Ew
                63 /r ; Data.movsxd# ; Gv= Ez ; o64
                F3 90 ; Traps.pause ; ; end
                90+r ; Exchange.xchgAccumulator# ; Zv+ Av+
                86 /r ; Exchange.xchg# ; Eb+ Gb+ ; lock
                87 /r ; Exchange.xchg# ; Ev+ Gv+ ; lock
                0F B0 /r ; Exchange.cmpxchg# ; Eb+ Gb ; lock w=oszapc
                0F B1 /r ; Exchange.cmpxchg# ; Ev+ Gv ; lock w=oszapc
                0F C0 /r ; Exchange.xadd# ; Eb+ Gb+ ; lock w=oszapc
                0F C1 /r ; Exchange.xadd# ; Ev+ Gv+ ; lock w=oszapc
                0F C7 /1:mem ; Exchange.cmpxchgWide# ; M ; lock sized w=z
                0F C8+r ; Data.bswap# ; Zv+
                NP 0F C3 /r:mem ; Data.mov# ; Ey= Gy ; cpuid=SSE2
                0F 38 F0 /r:mem ; Data.movbe# ; Gv= Mv ; cpuid=MOVBE
                0F 38 F1 /r:mem ; Data.movbe# ; Mv= Gv ; cpuid=MOVBE
                98 ; Data.extendAccumulator# ; ; sized
                99 ; Data.extendIntoData# ; ; sized
                0F A3 /r ; BitStrings.bt# ; Ev+ Gv ; w=c u=osap
                0F BA /4 ; Bits.bt# ; Ev Ib ; w=c u=osap
                0F AB /r ; BitStrings.bts# ; Ev+ Gv ; lock w=c u=osap
                0F BA /5 ; Bits.bts# ; Ev+ Ib ; lock w=c u=osap
                0F B3 /r ; BitStrings.btr# ; Ev+ Gv ; lock w=c u=osap
                0F BA /6 ; Bits.btr# ; Ev+ Ib ; lock w=c u=osap
                0F BB /r ; BitStrings.btc# ; Ev+ Gv ; lock w=c u=osap
                0F BA /7 ; Bits.btc# ; Ev+ Ib ; lock w=c u=osap
                0F BC /r ; Bits.bsf# ; Gv+ Ev ; w=z u=osapc
                0F BD /r ; Bits.bsr# ; Gv+ Ev ; w=z u=osapc
                F3 0F BC /r ; Bits.tzcnt# ; Gv= Ev ; cpuid=BMI1 w=zc u=osap
                F3 0F BD /r ; Bits.lzcnt# ; Gv= Ev ; cpuid=LZCNT w=zc u=osap
                F3 0F B8 /r ; Bits.popcnt# ; Gv= Ev ; cpuid=POPCNT w=oszapc
                70 ; Branches.jo# ; Jb ; f64 end sized r=o
                0F 80 ; Branches.jo# ; Jz ; f64 end r=o
                0F 90 /r ; Conditions.seto ; Eb= ; r=o
                0F 40 /r ; Conditions.cmovo# ; Gv+ Ev ; r=o
                71 ; Branches.jno# ; Jb ; f64 end sized r=o
                0F 81 ; Branches.jno# ; Jz ; f64 end r=o
                0F 91 /r ; Conditions.setno ; Eb= ; r=o
                0F 41 /r ; Conditions.cmovno# ; Gv+ Ev ; r=o
                72 ; Branches.jb# ; Jb ; f64 end sized r=c
                0F 82 ; Branches.jb# ; Jz ; f64 end r=c
                0F 92 /r ; Conditions.setb ; Eb= ; r=c
                0F 42 /r ; Conditions.cmovb# ; Gv+ Ev ; r=c
                73 ; Branches.jae# ; Jb ; f64 end sized r=c
                0F 83 ; Branches.jae# ; Jz ; f64 end r=c
                0F 93 /r ; Conditions.setae ; Eb= ; r=c
                0F 43 /r ; Conditions.cmovae# ; Gv+ Ev ; r=c
                74 ; Branches.je# ; Jb ; f64 end sized r=z
                0F 84 ; Branches.je# ; Jz ; f64 end r=z
                0F 94 /r ; Conditions.sete ; Eb= ; r=z
                0F 44 /r ; Conditions.cmove# ; Gv+ Ev ; r=z
                75 ; Branches.jne# ; Jb ; f64 end sized r=z
                0F 85 ; Branches.jne# ; Jz ; f64 end r=z
                0F 95 /r ; Conditions.setne ; Eb= ; r=z
                0F 45 /r ; Conditions.cmovne# ; Gv+ Ev ; r=z
                76 ; Branches.jbe# ; Jb ; f64 end sized r=cz
                0F 86 ; Branches.jbe# ; Jz ; f64 end r=cz
                0F 96 /r ; Conditions.setbe ; Eb= ; r=cz
                0F 46 /r ; Conditions.cmovbe# ; Gv+ Ev ; r=cz
                77 ; Branches.ja# ; Jb ; f64 end sized r=cz
                0F 87 ; Branches.ja# ; Jz ; f64 end r=cz
                0F 97 /r ; Conditions.seta ; Eb= ; r=cz
                0F 47 /r ; Conditions.cmova# ; Gv+ Ev ; r=cz
                78 ; Branches.js# ; Jb ; f64 end sized r=s
                0F 88 ; Branches.js# ; Jz ; f64 end r=s
                0F 98 /r ; Conditions.sets ; Eb= ; r=s
                0F 48 /r ; Conditions.cmovs# ; Gv+ Ev ; r=s
                79 ; Branches.jns# ; Jb ; f64 end sized r=s
                0F 89 ; Branches.jns# ; Jz ; f64 end r=s
                0F 99 /r ; Conditions.setns ; Eb= ; r=s
                0F 49 /r ; Conditions.cmovns# ; Gv+ Ev ; r=s
                7A ; Branches.jp# ; Jb ; f64 end sized r=p
                0F 8A ; Branches.jp# ; Jz ; f64 end r=p
                0F 9A /r ; Conditions.setp ; Eb= ; r=p
                0F 4A /r ; Conditions.cmovp# ; Gv+ Ev ; r=p
                7B ; Branches.jnp# ; Jb ; f64 end sized r=p
                0F 8B ; Branches.jnp# ; Jz ; f64 end r=p
                0F 9B /r ; Conditions.setnp ; Eb= ; r=p
                0F 4B /r ; Conditions.cmovnp# ; Gv+ Ev ; r=p
                7C ; Branches.jl# ; Jb ; f64 end sized r=so
                0F 8C ; Branches.jl# ; Jz ; f64 end r=so
                0F 9C /r ; Conditions.setl ; Eb= ; r=so
                0F 4C /r ; Conditions.cmovl# ; Gv+ Ev ; r=so
                7D ; Branches.jge# ; Jb ; f64 end sized r=so
                0F 8D ; Branches.jge# ; Jz ; f64 end r=so
                0F 9D /r ; Conditions.setge ; Eb= ; r=so
                0F 4D /r ; Conditions.cmovge# ; Gv+ Ev ; r=so
                7E ; Branches.jle# ; Jb ; f64 end sized r=szo
                0F 8E ; Branches.jle# ; Jz ; f64 end r=szo
                0F 9E /r ; Conditions.setle ; Eb= ; r=szo
                0F 4E /r ; Conditions.cmovle# ; Gv+ Ev ; r=szo
                7F ; Branches.jg# ; Jb ; f64 end sized r=szo
                0F 8F ; Branches.jg# ; Jz ; f64 end r=szo
                0F 9F /r ; Conditions.setg ; Eb= ; r=szo
                0F 4F /r ; Conditions.cmovg# ; Gv+ Ev ; r=szo
                E8 ; Branches.call# ; Jz ; f64 end stack
                E9 ; Branches.jmp# ; Jz ; f64 end
                EB ; Branches.jmp# ; Jb ; f64 end sized
                FF /2 ; Branches.callNear# ; Ev ; f64 end stack
                FF /4 ; Branches.jmpNear# ; Ev ; f64 end
                C3 ; Branches.ret# ; ; f64 end sized stack
                C2 ; Branches.retPop# ; Iw ; f64 end sized stack
                E0 ; Branches.loopne# ; Jb ; f64 end sized r=z
                E1 ; Branches.loope# ; Jb ; f64 end sized r=z
                E2 ; Branches.loop# ; Jb ; f64 end sized
                E3 ; Branches.jcxz# ; Jb ; f64 end sized
                50+r ; Stack.push# ; Zv ; d64 stack
                58+r ; Stack.pop# ; Zv= ; d64 stack
                68 ; Stack.push# ; Iz ; d64 stack sized
                6A ; Stack.push# ; Ibs ; d64 stack sized
                FF /6 ; Stack.push# ; Ev ; d64 stack
                8F /0 ; Stack.popTo# ; Ev= ; d64 stack
                60 ; Stack.pusha# ; ; i64 sized stack
                61 ; Stack.popa# ; ; i64 sized stack
                C8 ; Stack.enter# ; Iw Ib ; d64 sized stack
                C9 ; Stack.leave# ; ; d64 sized stack
                A4 ; Strings.movs8 ; ; end rep
                A5 ; Strings.movs# ; ; end rep sized
                A6 ; Strings.cmps8 ; ; end rep w=oszapc
                A7 ; Strings.cmps# ; ; end rep sized w=oszapc
                AA ; Strings.stos8 ; ; end rep
                AB ; Strings.stos# ; ; end rep sized
                AC ; Strings.lods8 ; ; end rep
                AD ; Strings.lods# ; ; end rep sized
                AE ; Strings.scas8 ; ; end rep w=oszapc
                AF ; Strings.scas# ; ; end rep sized w=oszapc
                D7 ; Addressing.xlat ; ;
                9E ; FlagOps.sahf ; ; w=szapc
                9F ; FlagOps.lahf ; ; r=szapc
                F5 ; FlagOps.cmc ; ; r=c w=c
                F8 ; FlagOps.clc ; ; w=c
                F9 ; FlagOps.stc ; ; w=c
                FC ; FlagOps.cld ; ;
                FD ; FlagOps.std ; ;
                D6 ; FlagOps.salc ; ; i64 r=c
                27 ; Decimal.daa ; ; i64 r=ac w=szapc u=o
                2F ; Decimal.das ; ; i64 r=ac w=szapc u=o
                37 ; Decimal.aaa ; ; i64 r=a w=ac u=oszp
                3F ; Decimal.aas ; ; i64 r=a w=ac u=oszp
                D4 ; Decimal.aam ; Ib ; i64 w=szp u=oac
                D5 ; Decimal.aad ; Ib ; i64 w=szp u=oac
                VEX.LZ.0F38 F2 /r ; BitFields.andn# ; Gy= By Ey ; vex cpuid=BMI1 w=oszc u=ap
                VEX.LZ.0F38 F7 /r ; BitFields.bextr# ; Gy= Ey By ; vex cpuid=BMI1 w=ozc u=sap
                VEX.LZ.0F38 F3 /1 ; BitFields.blsr# ; By= Ey ; vex cpuid=BMI1 w=oszc u=ap
                VEX.LZ.0F38 F3 /2 ; BitFields.blsmsk# ; By= Ey ; vex cpuid=BMI1 w=oszc u=ap
                VEX.LZ.0F38 F3 /3 ; BitFields.blsi# ; By= Ey ; vex cpuid=BMI1 w=oszc u=ap
                VEX.LZ.0F38 F5 /r ; BitFields.bzhi# ; Gy= Ey By ; vex cpuid=BMI2 w=oszc u=ap
                VEX.LZ.F2.0F38 F5 /r ; BitFields.pdep# ; Gy= By Ey ; vex cpuid=BMI2
                VEX.LZ.F3.0F38 F5 /r ; BitFields.pext# ; Gy= By Ey ; vex cpuid=BMI2
                VEX.LZ.F2.0F38 F6 /r ; Multiply.mulx# ; Gy- By- Ey ; vex cpuid=BMI2
                VEX.LZ.F2.0F3A F0 /r ; BitFields.rorx# ; Gy= Ey Ib ; vex cpuid=BMI2
                VEX.LZ.F3.0F38 F7 /r ; BitFields.sarx# ; Gy= Ey By ; vex cpuid=BMI2
                VEX.LZ.66.0F38 F7 /r ; BitFields.shlx# ; Gy= Ey By ; vex cpuid=BMI2
                VEX.LZ.F2.0F38 F7 /r ; BitFields.shrx# ; Gy= Ey By ; vex cpuid=BMI2
                0F 0B ; Traps.undefined ; ; end
                0F B9 /r ; Traps.undefined ; ; end
                0F FF /r ; Traps.undefined ; ; end
                8C /r:reg ; SegmentLoads.selector ; Rv= Sw
                8C /r:mem ; SegmentLoads.selector ; Mw= Sw
                8E /r ; SegmentLoads.move ; Sw Ew ; end
                06 ; SegmentLoads.pushEs ; ; i64 stack
                0E ; SegmentLoads.pushCs ; ; i64 stack
                16 ; SegmentLoads.pushSs ; ; i64 stack
                1E ; SegmentLoads.pushDs ; ; i64 stack
                0F A0 ; SegmentLoads.pushFs ; ; d64 stack
                0F A8 ; SegmentLoads.pushGs ; ; d64 stack
                07 ; SegmentLoads.popEs ; ; i64 stack
                17 ; SegmentLoads.popSs ; ; i64 stack end
                1F ; SegmentLoads.popDs ; ; i64 stack
                0F A1 ; SegmentLoads.popFs ; ; d64 stack
                0F A9 ; SegmentLoads.popGs ; ; d64 stack
                C4 /r:mem ; SegmentLoads.les ; Gv ; i64
                C5 /r:mem ; SegmentLoads.lds ; Gv ; i64
                0F B2 /r:mem ; SegmentLoads.lss ; Gv ; end
                0F B4 /r:mem ; SegmentLoads.lfs ; Gv
                0F B5 /r:mem ; SegmentLoads.lgs ; Gv
                EA ; FarBranches.jumpDirect ; Iv Iw ; i64 end
                9A ; FarBranches.callDirect ; Iv Iw ; i64 end stack
                FF /5:mem ; FarBranches.jumpIndirect ; ; end
                FF /3:mem ; FarBranches.callIndirect ; ; end
                CB ; FarReturns.ret ; ; end stack
                CA ; FarReturns.retPop ; Iw ; end stack
                CF ; FarReturns.iret ; ; end stack
                0F 05 ; FastCalls.syscall ; ; end
                0F 07 ; FastCalls.sysret ; ; o64 end
                0F 34 ; FastCalls.sysenter ; ; end
                0F 35 ; FastCalls.sysexit ; ; end
                0F 01 =F8 ; FastCalls.swapgs ; ; o64 cpl0
                F3 0F AE /0:reg ; FastCalls.rdfsbase ; Ry= ; o64 cpuid=FSGSBASE
                F3 0F AE /1:reg ; FastCalls.rdgsbase ; Ry= ; o64 cpuid=FSGSBASE
                F3 0F AE /2:reg ; FastCalls.wrfsbase ; Ry ; o64 cpuid=FSGSBASE
                F3 0F AE /3:reg ; FastCalls.wrgsbase ; Ry ; o64 cpuid=FSGSBASE
                CC ; Traps.int3 ; ; end
                CD ; Traps.interrupt ; Ib ; end
                CE ; Traps.into ; ; i64 end r=o
                F1 ; Traps.int1 ; ; end
                62 /r:mem ; Traps.bound# ; Gv ; i64
                F4 ; Traps.halt ; ; end cpl0
                FA ; FlagControl.cli ;
                FB ; FlagControl.sti ; ; end
                9C ; FlagControl.pushf ; ; d64 stack r=oszapc
                9D ; FlagControl.popf ; ; d64 stack end w=oszapc
                0F 01 =CA ; FlagControl.clac ; ; end cpuid=SMAP
                0F 01 =CB ; FlagControl.stac ; ; end cpuid=SMAP
                E4 ; Ports.in8 ; AL= Ib
                E5 ; Ports.in# ; Av= Ib
                EC ; Ports.inData8 ; AL= DX
                ED ; Ports.inData# ; Av= DX
                E6 ; Ports.out8 ; Ib
                E7 ; Ports.outWide ; Ib
                EE ; Ports.outData8 ; DX
                EF ; Ports.outDataWide ; DX
                6C ; Ports.ins8 ; ; end rep
                6D ; Ports.insWide ; ; end rep
                6E ; Ports.outs8 ; ; end rep
                6F ; Ports.outsWide ; ; end rep
                0F 01 /0:mem ; SystemTables.sgdt ; ;
                0F 01 /1:mem ; SystemTables.sidt ; ;
                0F 01 /2:mem ; SystemTables.lgdt ; ; cpl0
                0F 01 /3:mem ; SystemTables.lidt ; ; cpl0
                0F 00 /0:reg ; SystemTables.sldt ; Rv=
                0F 00 /0:mem ; SystemTables.sldt ; Mw=
                0F 00 /1:reg ; SystemTables.str ; Rv=
                0F 00 /1:mem ; SystemTables.str ; Mw=
""", """
                0F 00 /2 ; SystemTables.lldt ; Ew
                0F 00 /3 ; SystemTables.ltr ; Ew
                0F 00 /4 ; AccessRights.verr ; Ew ; w=z
                0F 00 /5 ; AccessRights.verw ; Ew ; w=z
                0F 02 /r ; AccessRights.lar ; Gv= Ew ; w=z
                0F 03 /r ; AccessRights.lsl ; Gv= Ew ; w=z
                63 /r ; AccessRights.arpl ; Ew+ Gw ; i64 w=z
                0F 20 /r ; ControlRegisters.read32 ; Rd= Cn ; i64 cpl0 u=oszapc anymod
                0F 20 /r ; ControlRegisters.read64 ; Rq= Cn ; o64 cpl0 u=oszapc anymod
                0F 22 /r ; ControlRegisters.write32 ; Cn Rd ; i64 cpl0 end u=oszapc anymod
                0F 22 /r ; ControlRegisters.write64 ; Cn Rq ; o64 cpl0 end u=oszapc anymod
                0F 21 /r ; Debug.read32 ; Rd= Dn ; i64 u=oszapc anymod
                0F 21 /r ; Debug.read64 ; Rq= Dn ; o64 u=oszapc anymod
                0F 23 /r ; Debug.write32 ; Dn Rd ; i64 end u=oszapc anymod
                0F 23 /r ; Debug.write64 ; Dn Rq ; o64 end u=oszapc anymod
                0F 01 /4:reg ; ControlRegisters.smsw# ; Rv=
                0F 01 /4:mem ; ControlRegisters.smsw# ; Mw=
                0F 01 /6 ; ControlRegisters.lmsw ; Ew ; cpl0 end
                0F 06 ; ControlRegisters.clts ; ; cpl0 end
                0F 01 =D0 ; ControlRegisters.xgetbv ; ; cpuid=XSAVE
                0F 01 =D1 ; ControlRegisters.xsetbv ; ; end cpuid=XSAVE
                0F 01 =C1 ; Hypercalls.vmcall ; ; end
                0F 32 ; MsrAccess.rdmsr ; ; cpl0
                0F 30 ; MsrAccess.wrmsr ; ; cpl0 end
                0F A2 ; Identification.cpuid ; ;
                0F 31 ; Identification.rdtsc ; ;
                0F 01 =F9 ; Identification.rdtscp ; ; cpuid=RDTSCP
                0F 33 ; Identification.rdpmc ; ;
                0F C7 /6:reg ; RandomNumbers.random# ; Rv= ; cpuid=RDRAND w=oszapc
                0F C7 /7:reg ; RandomNumbers.random# ; Rv= ; cpuid=RDSEED w=oszapc
                0F 01 /7:mem ; Translations.invlpg ; ; cpl0 end
                66 0F 38 82 /r:mem ; Translations.invpcid ; Gy ; cpl0 end cpuid=INVPCID
                0F 08 ; Translations.nothing ; ; cpl0
                0F 09 ; Translations.nothing ; ; cpl0
                NP 0F AE /7:mem ; Translations.flushLine ; ; cpuid=CLFSH
                66 0F AE /7:mem ; Translations.flushLine ; ; cpuid=CLFLUSHOPT
                66 0F AE /6:mem ; Translations.flushLine ; ; cpuid=CLWB
                NP 0F AE /5:reg ; Translations.nothing ; ; cpuid=SSE2 idle
                NP 0F AE /6:reg ; Translations.nothing ; ; cpuid=SSE2 idle
                NP 0F AE /7:reg ; Translations.nothing ; ; cpuid=SSE idle
                0F 0D /r:mem ; Translations.nothing ; ; cpuid=PREFETCHW idle
                0F 18 /r ; Translations.nothing ; ; idle
                0F 19 /r ; Translations.nothing ; ; idle
                0F 1A /r ; Translations.nothing ; ; idle
                0F 1B /r ; Translations.nothing ; ; idle
                0F 1C /r ; Translations.nothing ; ; idle
                0F 1D /r ; Translations.nothing ; ; idle
                0F 1E /r ; Translations.nothing ; ; idle
                0F 1F /r ; Translations.nothing ; ; idle
                NP 0F AE /0:mem ; ExtendedState.fxsave ; ; cpuid=FXSR
                NP 0F AE /1:mem ; ExtendedState.fxrstor ; ; cpuid=FXSR
                NP 0F AE /2:mem ; ExtendedState.ldmxcsr ; Md ; sse cpuid=SSE
                NP 0F AE /3:mem ; ExtendedState.stmxcsr ; Md= ; sse cpuid=SSE
                NP 0F AE /4:mem ; ExtendedState.xsave ; ; cpuid=XSAVE
                NP 0F AE /5:mem ; ExtendedState.xrstor ; ; cpuid=XSAVE
                NP 0F AE /6:mem ; ExtendedState.xsave ; ; cpuid=XSAVEOPT
                9B ; X87Control.fwait ; ; cpuid=FPU
                D9 /4:mem ; X87Control.fldenv ; M ; fpu control sized cpuid=FPU
                D9 /5:mem ; X87Control.fldcw ; Mw ; fpu control cpuid=FPU
                D9 /6:mem ; X87Control.fnstenv ; M ; fpunw sized cpuid=FPU
                D9 /7:mem ; X87Control.fnstcw ; Mw= ; fpunw cpuid=FPU
                DB =E2 ; X87Control.fnclex ; ; fpunw cpuid=FPU
                DB =E3 ; X87Control.fninit ; ; fpunw cpuid=FPU
                DD /4:mem ; X87Control.frstor ; M ; fpu control sized cpuid=FPU
                DD /6:mem ; X87Control.fnsave ; M ; fpunw sized cpuid=FPU
                DD /7:mem ; X87Control.fnstsw ; Mw= ; fpunw cpuid=FPU
                DF =E0 ; X87Control.fnstsw ; AX= ; fpunw cpuid=FPU
                DB =E0 ; X87Control.nothing ; ; fpunw cpuid=FPU
                DB =E1 ; X87Control.nothing ; ; fpunw cpuid=FPU
                DB =E4 ; X87Control.nothing ; ; fpunw cpuid=FPU
                D8 /0:mem ; X87Memory.fadd32 ; Md ; fpu cpuid=FPU
                D8 /1:mem ; X87Memory.fmul32 ; Md ; fpu cpuid=FPU
                D8 /2:mem ; X87Memory.fcom32 ; Md ; fpu cpuid=FPU
                D8 /3:mem ; X87Memory.fcomp32 ; Md ; fpu cpuid=FPU
                D8 /4:mem ; X87Memory.fsub32 ; Md ; fpu cpuid=FPU
                D8 /5:mem ; X87Memory.fsubr32 ; Md ; fpu cpuid=FPU
                D8 /6:mem ; X87Memory.fdiv32 ; Md ; fpu cpuid=FPU
                D8 /7:mem ; X87Memory.fdivr32 ; Md ; fpu cpuid=FPU
                DC /0:mem ; X87Memory.fadd64 ; Mq ; fpu cpuid=FPU
                DC /1:mem ; X87Memory.fmul64 ; Mq ; fpu cpuid=FPU
                DC /2:mem ; X87Memory.fcom64 ; Mq ; fpu cpuid=FPU
                DC /3:mem ; X87Memory.fcomp64 ; Mq ; fpu cpuid=FPU
                DC /4:mem ; X87Memory.fsub64 ; Mq ; fpu cpuid=FPU
                DC /5:mem ; X87Memory.fsubr64 ; Mq ; fpu cpuid=FPU
                DC /6:mem ; X87Memory.fdiv64 ; Mq ; fpu cpuid=FPU
                DC /7:mem ; X87Memory.fdivr64 ; Mq ; fpu cpuid=FPU
                DA /0:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DA /1:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DA /2:mem ; X87Memory.ficom32 ; Md ; fpu cpuid=FPU
                DA /3:mem ; X87Memory.ficomp32 ; Md ; fpu cpuid=FPU
                DA /4:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DA /5:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DA /6:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DA /7:mem ; X87Memory.fiarithmetic32 ; Md ; fpu cpuid=FPU
                DE /0:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                DE /1:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                DE /2:mem ; X87Memory.ficom16 ; Mw ; fpu cpuid=FPU
                DE /3:mem ; X87Memory.ficomp16 ; Mw ; fpu cpuid=FPU
                DE /4:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                DE /5:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                DE /6:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                DE /7:mem ; X87Memory.fiarithmetic16 ; Mw ; fpu cpuid=FPU
                D8 /0:reg ; X87Registers.fadd ; ; fpu cpuid=FPU
                D8 /1:reg ; X87Registers.fmul ; ; fpu cpuid=FPU
                D8 /2:reg ; X87Registers.fcom ; ; fpu cpuid=FPU
                D8 /3:reg ; X87Registers.fcomp ; ; fpu cpuid=FPU
                D8 /4:reg ; X87Registers.fsub ; ; fpu cpuid=FPU
                D8 /5:reg ; X87Registers.fsubr ; ; fpu cpuid=FPU
                D8 /6:reg ; X87Registers.fdiv ; ; fpu cpuid=FPU
                D8 /7:reg ; X87Registers.fdivr ; ; fpu cpuid=FPU
                DC /0:reg ; X87Registers.faddTo ; ; fpu cpuid=FPU
                DC /1:reg ; X87Registers.fmulTo ; ; fpu cpuid=FPU
                DC /4:reg ; X87Registers.fsubrTo ; ; fpu cpuid=FPU
                DC /5:reg ; X87Registers.fsubTo ; ; fpu cpuid=FPU
                DC /6:reg ; X87Registers.fdivrTo ; ; fpu cpuid=FPU
                DC /7:reg ; X87Registers.fdivTo ; ; fpu cpuid=FPU
                DE /0:reg ; X87Registers.faddp ; ; fpu cpuid=FPU
                DE /1:reg ; X87Registers.fmulp ; ; fpu cpuid=FPU
                DE /4:reg ; X87Registers.fsubrp ; ; fpu cpuid=FPU
                DE /5:reg ; X87Registers.fsubp ; ; fpu cpuid=FPU
                DE /6:reg ; X87Registers.fdivrp ; ; fpu cpuid=FPU
                DE /7:reg ; X87Registers.fdivp ; ; fpu cpuid=FPU
                D9 =FA ; X87Arithmetic.sqrt ; ; fpu cpuid=FPU
                D9 =FC ; X87Arithmetic.roundToInteger ; ; fpu cpuid=FPU
                D9 =E0 ; X87Arithmetic.changeSign ; ; fpu cpuid=FPU
                D9 =E1 ; X87Arithmetic.absolute ; ; fpu cpuid=FPU
                D9 =F4 ; X87Scaling.extract ; ; fpu cpuid=FPU
                D9 =F5 ; X87Registers.fprem1 ; ; fpu cpuid=FPU
                D9 =F8 ; X87Registers.fprem ; ; fpu cpuid=FPU
                D9 =FD ; X87Scaling.scale ; ; fpu cpuid=FPU
                DE =D9 ; X87Registers.fcompp ; ; fpu cpuid=FPU
                DD /4:reg ; X87Registers.fucom ; ; fpu cpuid=FPU
                DD /5:reg ; X87Registers.fucomp ; ; fpu cpuid=FPU
                DA =E9 ; X87Registers.fucompp ; ; fpu cpuid=FPU
                DB /6:reg ; X87Registers.fcomi ; ; fpu w=oszapc cpuid=CMOV
                DF /6:reg ; X87Registers.fcomip ; ; fpu w=oszapc cpuid=CMOV
                DB /5:reg ; X87Registers.fucomi ; ; fpu w=oszapc cpuid=CMOV
                DF /5:reg ; X87Registers.fucomip ; ; fpu w=oszapc cpuid=CMOV
                D9 =E4 ; X87Compare.zero ; ; fpu cpuid=FPU
                D9 =E5 ; X87Compare.examine ; ; fpu cpuid=FPU
                D9 =F0 ; X87Functions.exponential ; ; fpu cpuid=FPU
                D9 =F1 ; X87Registers.fyl2x ; ; fpu cpuid=FPU
                D9 =F2 ; X87Functions.tangent ; ; fpu cpuid=FPU
                D9 =F3 ; X87Functions.arcTangent ; ; fpu cpuid=FPU
                D9 =F9 ; X87Registers.fyl2xp1 ; ; fpu cpuid=FPU
                D9 =FB ; X87Functions.sineAndCosine ; ; fpu cpuid=FPU
                D9 =FE ; X87Functions.sine ; ; fpu cpuid=FPU
                D9 =FF ; X87Functions.cosine ; ; fpu cpuid=FPU
                D9 /0:mem ; X87Load.float32 ; Md ; fpu cpuid=FPU
                DD /0:mem ; X87Load.float64 ; Mq ; fpu cpuid=FPU
                DB /5:mem ; X87Memory.fld80 ; Mt ; fpu cpuid=FPU
                DF /0:mem ; X87Memory.fild16 ; Mw ; fpu cpuid=FPU
                DB /0:mem ; X87Memory.fild32 ; Md ; fpu cpuid=FPU
                DF /5:mem ; X87Load.integer ; Mq ; fpu cpuid=FPU
                DF /4:mem ; X87Memory.fbld ; Mt ; fpu cpuid=FPU
                D9 /0:reg ; X87Registers.fld ; ; fpu cpuid=FPU
                D9 =E8 ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =E9 ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =EA ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =EB ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =EC ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =ED ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 =EE ; X87Registers.constant ; ; fpu cpuid=FPU
                D9 /2:mem ; X87Memory.fst32 ; Md= ; fpu cpuid=FPU
                D9 /3:mem ; X87Memory.fstp32 ; Md= ; fpu cpuid=FPU
                DD /2:mem ; X87Memory.fst64 ; Mq= ; fpu cpuid=FPU
                DD /3:mem ; X87Memory.fstp64 ; Mq= ; fpu cpuid=FPU
                DB /7:mem ; X87Memory.fstp80 ; Mt= ; fpu cpuid=FPU
                DF /2:mem ; X87Memory.fist16 ; Mw= ; fpu cpuid=FPU
                DB /2:mem ; X87Memory.fist32 ; Md= ; fpu cpuid=FPU
                DF /3:mem ; X87Memory.fistp16 ; Mw= ; fpu cpuid=FPU
                DB /3:mem ; X87Memory.fistp32 ; Md= ; fpu cpuid=FPU
                DF /7:mem ; X87Memory.fistp64 ; Mq= ; fpu cpuid=FPU
                DF /1:mem ; X87Memory.fisttp16 ; Mw= ; fpu cpuid=SSE3
                DB /1:mem ; X87Memory.fisttp32 ; Md= ; fpu cpuid=SSE3
                DD /1:mem ; X87Memory.fisttp64 ; Mq= ; fpu cpuid=SSE3
                DF /6:mem ; X87Memory.fbstp ; Mt= ; fpu cpuid=FPU
                DD /2:reg ; X87Registers.fst ; ; fpu cpuid=FPU
                DD /3:reg ; X87Registers.fstp ; ; fpu cpuid=FPU
                D9 /1:reg ; X87Registers.fxch ; ; fpu cpuid=FPU
                D9 =D0 ; X87Control.nothing ; ; fpu cpuid=FPU
                D9 =F6 ; X87Registers.fdecstp ; ; fpu cpuid=FPU
                D9 =F7 ; X87Registers.fincstp ; ; fpu cpuid=FPU
                DD /0:reg ; X87Registers.ffree ; ; fpu cpuid=FPU
                DA /0:reg ; X87Registers.fcmovb ; ; fpu r=c cpuid=CMOV
                DA /1:reg ; X87Registers.fcmove ; ; fpu r=z cpuid=CMOV
                DA /2:reg ; X87Registers.fcmovbe ; ; fpu r=zc cpuid=CMOV
                DA /3:reg ; X87Registers.fcmovu ; ; fpu r=p cpuid=CMOV
                DB /0:reg ; X87Registers.fcmovnb ; ; fpu r=c cpuid=CMOV
                DB /1:reg ; X87Registers.fcmovne ; ; fpu r=z cpuid=CMOV
                DB /2:reg ; X87Registers.fcmovnbe ; ; fpu r=zc cpuid=CMOV
                DB /3:reg ; X87Registers.fcmovnu ; ; fpu r=p cpuid=CMOV
                DC /2:reg ; X87Registers.fcom ; ; fpu cpuid=FPU
                DC /3:reg ; X87Registers.fcomp ; ; fpu cpuid=FPU
                DE /2:reg ; X87Registers.fcomp ; ; fpu cpuid=FPU
                DD /1:reg ; X87Registers.fxch ; ; fpu cpuid=FPU
                DF /1:reg ; X87Registers.fxch ; ; fpu cpuid=FPU
                D9 /3:reg ; X87Registers.fstpUnchecked ; ; fpu cpuid=FPU
                DF /2:reg ; X87Registers.fstp ; ; fpu cpuid=FPU
                DF /3:reg ; X87Registers.fstp ; ; fpu cpuid=FPU
                DF /0:reg ; X87Registers.ffreep ; ; fpu cpuid=FPU
                NP 0F FC /r ; PackedInteger.paddb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F FD /r ; PackedInteger.paddw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F FE /r ; PackedInteger.paddd ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F D4 /r ; PackedInteger.paddq ; Pq+ Qq ; mmx cpuid=SSE2
                NP 0F F8 /r ; PackedInteger.psubb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F F9 /r ; PackedInteger.psubw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F FA /r ; PackedInteger.psubd ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F FB /r ; PackedInteger.psubq ; Pq+ Qq ; mmx cpuid=SSE2
                NP 0F EC /r ; PackedSaturate.paddsb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F ED /r ; PackedSaturate.paddsw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F DC /r ; PackedSaturate.paddusb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F DD /r ; PackedSaturate.paddusw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F E8 /r ; PackedSaturate.psubsb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F E9 /r ; PackedSaturate.psubsw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F D8 /r ; PackedSaturate.psubusb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F D9 /r ; PackedSaturate.psubusw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F DB /r ; PackedInteger.pand ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F DF /r ; PackedInteger.pandn ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F EB /r ; PackedInteger.por ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F EF /r ; PackedInteger.pxor ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 74 /r ; PackedCompare.pcmpeqb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 75 /r ; PackedCompare.pcmpeqw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 76 /r ; PackedCompare.pcmpeqd ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 64 /r ; PackedCompare.pcmpgtb ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 65 /r ; PackedCompare.pcmpgtw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 66 /r ; PackedCompare.pcmpgtd ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F D5 /r ; PackedMultiply.pmullw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F E5 /r ; PackedMultiply.pmulhw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F F5 /r ; PackedMultiply.pmaddwd ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F F4 /r ; PackedMultiply.pmuludq ; Pq+ Qq ; mmx cpuid=SSE2
                NP 0F E0 /r ; PackedInteger.pavgb ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F E3 /r ; PackedInteger.pavgw ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F DA /r ; PackedCompare.pminub ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F DE /r ; PackedCompare.pmaxub ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F EA /r ; PackedCompare.pminsw ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F EE /r ; PackedCompare.pmaxsw ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F E4 /r ; PackedMultiply.pmulhuw ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F F6 /r ; PackedMultiply.psadbw ; Pq+ Qq ; mmx cpuid=SSE
                NP 0F 60 /r ; PackedPack.punpcklbwMmx ; Pq+ Qd ; mmx cpuid=MMX
                NP 0F 61 /r ; PackedPack.punpcklwdMmx ; Pq+ Qd ; mmx cpuid=MMX
                NP 0F 62 /r ; PackedPack.punpckldqMmx ; Pq+ Qd ; mmx cpuid=MMX
                NP 0F 68 /r ; PackedPack.punpckhbwMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 69 /r ; PackedPack.punpckhwdMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 6A /r ; PackedPack.punpckhdqMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 63 /r ; PackedPack.packsswbMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 67 /r ; PackedPack.packuswbMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 6B /r ; PackedPack.packssdwMmx ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F F1 /r ; PackedShift.psllw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 71 /6 ; PackedShift.psllw ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F F2 /r ; PackedShift.pslld ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 72 /6 ; PackedShift.pslld ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F F3 /r ; PackedShift.psllq ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 73 /6 ; PackedShift.psllq ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F D1 /r ; PackedShift.psrlw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 71 /2 ; PackedShift.psrlw ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F D2 /r ; PackedShift.psrld ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 72 /2 ; PackedShift.psrld ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F D3 /r ; PackedShift.psrlq ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 73 /2 ; PackedShift.psrlq ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F E1 /r ; PackedShift.psraw ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 71 /4 ; PackedShift.psraw ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F E2 /r ; PackedShift.psrad ; Pq+ Qq ; mmx cpuid=MMX
                NP 0F 72 /4 ; PackedShift.psrad ; Nq+ Ib ; mmx cpuid=MMX
                NP 0F 6E /r ; Data.mov64 ; Pq= Ey ; mmx cpuid=MMX
                NP 0F 7E /r ; Data.mov# ; Ey= Pq ; mmx cpuid=MMX
                NP 0F 6F /r ; Data.mov64 ; Pq= Qq ; mmx cpuid=MMX
                NP 0F 7F /r ; Data.mov64 ; Qq= Pq ; mmx cpuid=MMX
                NP 0F 77 ; MmxState.emms ; ; cpuid=MMX
                NP 0F 70 /r ; PackedShuffle.pshufw ; Pq= Qq Ib ; mmx cpuid=SSE
                NP 0F C4 /r ; PackedMove.pinsrwMmx ; Pq+ Ew Ib ; mmx cpuid=SSE
                NP 0F C5 /r ; PackedMove.pextrwMmx ; Gd= Nq Ib ; mmx cpuid=SSE
                NP 0F D7 /r ; PackedMove.pmovmskbMmx ; Gd= Nq ; mmx cpuid=SSE
                NP 0F E7 /r ; Data.mov64 ; Mq= Pq ; mmx cpuid=SSE
                NP 0F F7 /r ; MaskedStore.maskmovq ; Pq Nq ; mmx cpuid=SSE
                NP 0F 38 00 /r ; PackedShuffle.pshufbMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 01 /r ; PackedHorizontal.phaddwMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 02 /r ; PackedHorizontal.phadddMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 03 /r ; PackedHorizontal.phaddswMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 04 /r ; PackedMultiply.pmaddubsw ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 05 /r ; PackedHorizontal.phsubwMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 06 /r ; PackedHorizontal.phsubdMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 07 /r ; PackedHorizontal.phsubswMmx ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 08 /r ; PackedInteger.psignb ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 09 /r ; PackedInteger.psignw ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 0A /r ; PackedInteger.psignd ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 0B /r ; PackedMultiply.pmulhrsw ; Pq+ Qq ; mmx cpuid=SSSE3
                NP 0F 38 1C /r ; PackedInteger.pabsb ; Pq= Qq ; mmx cpuid=SSSE3
                NP 0F 38 1D /r ; PackedInteger.pabsw ; Pq= Qq ; mmx cpuid=SSSE3
                NP 0F 38 1E /r ; PackedInteger.pabsd ; Pq= Qq ; mmx cpuid=SSSE3
                NP 0F 3A 0F /r ; PackedShuffle.palignrMmx ; Pq+ Qq Ib ; mmx cpuid=SSSE3
                F3 0F D6 /r ; PackedMove.movq ; Vo= Nq ; sse mmx cpuid=SSE2
                F2 0F D6 /r ; Data.mov64 ; Pq= Uq ; sse mmx cpuid=SSE2
                NP 0F 2A /r:reg ; SseConvert.cvtdq2ps ; Vq= Nq ; sse mmx simd cpuid=SSE
                NP 0F 2A /r:mem ; SseConvert.cvtdq2ps ; Vq= Mq ; sse simd cpuid=SSE
                66 0F 2A /r:reg ; SseConvert.cvtdq2pd ; Vo= Nq ; sse mmx cpuid=SSE2
                66 0F 2A /r:mem ; SseConvert.cvtdq2pd ; Vo= Mq ; sse cpuid=SSE2
                NP 0F 2C /r ; SseConvert.cvttps2dq ; Pq= Wq ; sse mmx simd cpuid=SSE
                NP 0F 2D /r ; SseConvert.cvtps2dq ; Pq= Wq ; sse mmx simd cpuid=SSE
                66 0F 2C /r ; SseConvert.cvttpd2pi ; Pq= Wo ; sse mmx simd cpuid=SSE2
                66 0F 2D /r ; SseConvert.cvtpd2pi ; Pq= Wo ; sse mmx simd cpuid=SSE2
                NP 0F 10 /r ; Data.mov64 ; Vo= Wou ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 10 /r ; Data.mov64 ; Vo= Wou ; avx cpuid=AVX
                VEX.256.NP.0F 10 /r ; Data.mov64 ; Vx= Wxu ; avx cpuid=AVX
                NP 0F 11 /r ; Data.mov64 ; Wou= Vo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 11 /r ; Data.mov64 ; Wou= Vo ; avx cpuid=AVX
                VEX.256.NP.0F 11 /r ; Data.mov64 ; Wxu= Vx ; avx cpuid=AVX
                NP 0F 28 /r ; Data.mov64 ; Vo= Wo ; sse cpuid=SSE avx=AVX aligned
                VEX.128.NP.0F 28 /r ; Data.mov64 ; Vo= Wo ; avx cpuid=AVX aligned
                VEX.256.NP.0F 28 /r ; Data.mov64 ; Vx= Wx ; avx cpuid=AVX aligned
                NP 0F 29 /r ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE avx=AVX aligned
                VEX.128.NP.0F 29 /r ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.NP.0F 29 /r ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                NP 0F 2B /r:mem ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE avx=AVX aligned
                VEX.128.NP.0F 2B /r:mem ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.NP.0F 2B /r:mem ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                66 0F 10 /r ; Data.mov64 ; Vo= Wou ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 10 /r ; Data.mov64 ; Vo= Wou ; avx cpuid=AVX
                VEX.256.66.0F 10 /r ; Data.mov64 ; Vx= Wxu ; avx cpuid=AVX
                66 0F 11 /r ; Data.mov64 ; Wou= Vo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 11 /r ; Data.mov64 ; Wou= Vo ; avx cpuid=AVX
                VEX.256.66.0F 11 /r ; Data.mov64 ; Wxu= Vx ; avx cpuid=AVX
                66 0F 28 /r ; Data.mov64 ; Vo= Wo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F 28 /r ; Data.mov64 ; Vo= Wo ; avx cpuid=AVX aligned
                VEX.256.66.0F 28 /r ; Data.mov64 ; Vx= Wx ; avx cpuid=AVX aligned
                66 0F 29 /r ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F 29 /r ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.66.0F 29 /r ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                66 0F 2B /r:mem ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F 2B /r:mem ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.66.0F 2B /r:mem ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                F3 0F 10 /r:reg ; Data.mov32 ; Vd= Ud ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 10 /r:reg ; Data.mov32 ; Vd= Hd- Ud ; avx cpuid=AVX
                F3 0F 10 /r:mem ; PackedMove.movq ; Vo= Md ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 10 /r:mem ; PackedMove.movq ; Vo= Md ; avx cpuid=AVX
                F3 0F 11 /r:reg ; Data.mov32 ; Ud= Vd ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 11 /r:reg ; Data.mov32 ; Ud= Hd- Vd ; avx cpuid=AVX
                F3 0F 11 /r:mem ; Data.mov32 ; Md= Vd ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 11 /r:mem ; Data.mov32 ; Md= Vd ; avx cpuid=AVX
                F2 0F 10 /r:reg ; Data.mov64 ; Vq= Uq ; sse cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 10 /r:reg ; Data.mov64 ; Vq= Hq- Uq ; avx cpuid=AVX
                F2 0F 10 /r:mem ; PackedMove.movq ; Vo= Mq ; sse cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 10 /r:mem ; PackedMove.movq ; Vo= Mq ; avx cpuid=AVX
                F2 0F 11 /r:reg ; Data.mov64 ; Uq= Vq ; sse cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 11 /r:reg ; Data.mov64 ; Uq= Hq- Vq ; avx cpuid=AVX
                F2 0F 11 /r:mem ; Data.mov64 ; Mq= Vq ; sse cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 11 /r:mem ; Data.mov64 ; Mq= Vq ; avx cpuid=AVX
                NP 0F 12 /r:reg ; PackedShuffle.movhlps ; Vo+ Uo ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 12 /r:reg ; PackedShuffle.movhlps ; Vo= Ho Uo ; avx cpuid=AVX
                NP 0F 16 /r:reg ; PackedPack.punpcklqdq ; Vo+ Uo ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 16 /r:reg ; PackedPack.punpcklqdq ; Vo= Ho Uo ; avx cpuid=AVX
                NP 0F 12 /r:mem ; Data.mov64 ; Vq= Mq ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 12 /r:mem ; Data.mov64 ; Vq= Hq- Mq ; avx cpuid=AVX
                NP 0F 13 /r ; Data.mov64 ; Mq= Vq ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 13 /r ; Data.mov64 ; Mq= Vq ; avx cpuid=AVX
                NP 0F 16 /r:mem ; PackedMove.loadHigh ; Vo+ Mq ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 16 /r:mem ; PackedMove.loadHigh ; Vo= Ho Mq ; avx cpuid=AVX
                NP 0F 17 /r ; PackedMove.storeHigh ; Mq= Vo ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 17 /r ; PackedMove.storeHigh ; Mq= Vo ; avx cpuid=AVX
                66 0F 12 /r:mem ; Data.mov64 ; Vq= Mq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 12 /r:mem ; Data.mov64 ; Vq= Hq- Mq ; avx cpuid=AVX
                66 0F 13 /r ; Data.mov64 ; Mq= Vq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 13 /r ; Data.mov64 ; Mq= Vq ; avx cpuid=AVX
                66 0F 16 /r:mem ; PackedMove.loadHigh ; Vo+ Mq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 16 /r:mem ; PackedMove.loadHigh ; Vo= Ho Mq ; avx cpuid=AVX
                66 0F 17 /r ; PackedMove.storeHigh ; Mq= Vo ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 17 /r ; PackedMove.storeHigh ; Mq= Vo ; avx cpuid=AVX
                66 0F 6F /r ; Data.mov64 ; Vo= Wo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F 6F /r ; Data.mov64 ; Vo= Wo ; avx cpuid=AVX aligned
                VEX.256.66.0F 6F /r ; Data.mov64 ; Vx= Wx ; avx cpuid=AVX aligned
                66 0F 7F /r ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F 7F /r ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.66.0F 7F /r ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                66 0F E7 /r:mem ; Data.mov64 ; Wo= Vo ; sse cpuid=SSE2 avx=AVX aligned
                VEX.128.66.0F E7 /r:mem ; Data.mov64 ; Wo= Vo ; avx cpuid=AVX aligned
                VEX.256.66.0F E7 /r:mem ; Data.mov64 ; Wx= Vx ; avx cpuid=AVX aligned
                F3 0F 6F /r ; Data.mov64 ; Vo= Wou ; sse cpuid=SSE2 avx=AVX
                VEX.128.F3.0F 6F /r ; Data.mov64 ; Vo= Wou ; avx cpuid=AVX
                VEX.256.F3.0F 6F /r ; Data.mov64 ; Vx= Wxu ; avx cpuid=AVX
                F3 0F 7F /r ; Data.mov64 ; Wou= Vo ; sse cpuid=SSE2 avx=AVX
                VEX.128.F3.0F 7F /r ; Data.mov64 ; Wou= Vo ; avx cpuid=AVX
                VEX.256.F3.0F 7F /r ; Data.mov64 ; Wxu= Vx ; avx cpuid=AVX
                66 0F 6E /r ; PackedMove.movq ; Vo= Ey ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 6E /r ; PackedMove.movq ; Vo= Ey ; avx cpuid=AVX
                66 0F 7E /r ; Data.mov# ; Ey= Vq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 7E /r ; Data.mov# ; Ey= Vq ; avx cpuid=AVX
                F3 0F 7E /r ; PackedMove.movq ; Vo= Wq ; sse cpuid=SSE2 avx=128
                VEX.128.F3.0F 7E /r ; PackedMove.movq ; Vo= Wq ; avx cpuid=AVX
                66 0F D6 /r:reg ; PackedMove.movq ; Uo= Vq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F D6 /r:reg ; PackedMove.movq ; Uo= Vq ; avx cpuid=AVX
                66 0F D6 /r:mem ; Data.mov64 ; Mq= Vq ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F D6 /r:mem ; Data.mov64 ; Mq= Vq ; avx cpuid=AVX
                66 0F F7 /r ; MaskedStore.maskmovdqu ; Vo Uo ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F F7 /r ; MaskedStore.maskmovdqu ; Vo Uo ; avx cpuid=AVX
                NP 0F 50 /r ; PackedMove.movmskps ; Gd= Uo ; sse cpuid=SSE avx=128
                VEX.128.NP.0F 50 /r ; PackedMove.movmskps ; Gd= Uo ; avx cpuid=AVX
                66 0F 50 /r ; PackedMove.movmskpd ; Gd= Uo ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F 50 /r ; PackedMove.movmskpd ; Gd= Uo ; avx cpuid=AVX
                66 0F D7 /r ; PackedMove.pmovmskb ; Gd= Uo ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F D7 /r ; PackedMove.pmovmskb ; Gd= Uo ; avx cpuid=AVX
""", """
                F2 0F F0 /r ; Data.mov64 ; Vo= Mo ; sse cpuid=SSE3 avx=AVX
                VEX.128.F2.0F F0 /r ; Data.mov64 ; Vo= Mo ; avx cpuid=AVX
                VEX.256.F2.0F F0 /r ; Data.mov64 ; Vx= Mx ; avx cpuid=AVX
                F2 0F 12 /r ; PackedShuffle.movddup ; Vo= Wq ; sse cpuid=SSE3 avx=128
                VEX.128.F2.0F 12 /r ; PackedShuffle.movddup ; Vo= Wq ; avx cpuid=AVX
                F3 0F 12 /r ; PackedShuffle.movsldup ; Vo= Wo ; sse cpuid=SSE3 avx=AVX
                VEX.128.F3.0F 12 /r ; PackedShuffle.movsldup ; Vo= Wou ; avx cpuid=AVX
                VEX.256.F3.0F 12 /r ; PackedShuffle.movsldup ; Vx= Wxu ; avx cpuid=AVX
                F3 0F 16 /r ; PackedShuffle.movshdup ; Vo= Wo ; sse cpuid=SSE3 avx=AVX
                VEX.128.F3.0F 16 /r ; PackedShuffle.movshdup ; Vo= Wou ; avx cpuid=AVX
                VEX.256.F3.0F 16 /r ; PackedShuffle.movshdup ; Vx= Wxu ; avx cpuid=AVX
                66 0F 38 2A /r:mem ; Data.mov64 ; Vo= Wo ; sse cpuid=SSE4_1 avx=AVX2 aligned
                VEX.128.66.0F38 2A /r:mem ; Data.mov64 ; Vo= Wo ; avx cpuid=AVX aligned
                VEX.256.66.0F38 2A /r:mem ; Data.mov64 ; Vx= Wx ; avx cpuid=AVX2 aligned
                NP 0F AE /2:mem ; MxcsrMoves.ldmxcsr ; Md ; sse cpuid=SSE avx=128
                VEX.128.NP.0F AE /2:mem ; MxcsrMoves.ldmxcsr ; Md ; avx cpuid=AVX
                NP 0F AE /3:mem ; MxcsrMoves.stmxcsr ; Md= ; sse cpuid=SSE avx=128
                VEX.128.NP.0F AE /3:mem ; MxcsrMoves.stmxcsr ; Md= ; avx cpuid=AVX
                NP 0F 58 /r ; SseSingle.addps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 58 /r ; SseSingle.addps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 58 /r ; SseSingle.addps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 58 /r ; SseSingle.addss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 58 /r ; SseSingle.addss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 58 /r ; SseDouble.addsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 58 /r ; SseDouble.addsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 58 /r ; SseDouble.addsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 58 /r ; SseDouble.addsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 58 /r ; SseDouble.addsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 59 /r ; SseSingle.mulps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 59 /r ; SseSingle.mulps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 59 /r ; SseSingle.mulps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 59 /r ; SseSingle.mulss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 59 /r ; SseSingle.mulss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 59 /r ; SseDouble.mulsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 59 /r ; SseDouble.mulsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 59 /r ; SseDouble.mulsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 59 /r ; SseDouble.mulsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 59 /r ; SseDouble.mulsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 5C /r ; SseSingle.subps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 5C /r ; SseSingle.subps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 5C /r ; SseSingle.subps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 5C /r ; SseSingle.subss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 5C /r ; SseSingle.subss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 5C /r ; SseDouble.subsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 5C /r ; SseDouble.subsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 5C /r ; SseDouble.subsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 5C /r ; SseDouble.subsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 5C /r ; SseDouble.subsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 5D /r ; SseSingle.minps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 5D /r ; SseSingle.minps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 5D /r ; SseSingle.minps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 5D /r ; SseSingle.minss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 5D /r ; SseSingle.minss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 5D /r ; SseDouble.minsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 5D /r ; SseDouble.minsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 5D /r ; SseDouble.minsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 5D /r ; SseDouble.minsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 5D /r ; SseDouble.minsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 5E /r ; SseSingle.divps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 5E /r ; SseSingle.divps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 5E /r ; SseSingle.divps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 5E /r ; SseSingle.divss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 5E /r ; SseSingle.divss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 5E /r ; SseDouble.divsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 5E /r ; SseDouble.divsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 5E /r ; SseDouble.divsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 5E /r ; SseDouble.divsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 5E /r ; SseDouble.divsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 5F /r ; SseSingle.maxps ; Vo+ Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 5F /r ; SseSingle.maxps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 5F /r ; SseSingle.maxps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F3 0F 5F /r ; SseSingle.maxss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 5F /r ; SseSingle.maxss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 5F /r ; SseDouble.maxsd ; Vo+ Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 5F /r ; SseDouble.maxsd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 5F /r ; SseDouble.maxsd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 5F /r ; SseDouble.maxsd ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 5F /r ; SseDouble.maxsd ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 51 /r ; SseSingle.sqrtps ; Vo= Wo ; sse simd cpuid=SSE avx=AVX
                VEX.128.NP.0F 51 /r ; SseSingle.sqrtps ; Vo= Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 51 /r ; SseSingle.sqrtps ; Vx= Wxu ; avx cpuid=AVX simd
                F3 0F 51 /r ; SseSingle.sqrtss ; Vq+ Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 51 /r ; SseSingle.sqrtss ; Vq= Hq Wd ; avx cpuid=AVX simd
                66 0F 51 /r ; SseDouble.sqrtsd ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 51 /r ; SseDouble.sqrtsd ; Vo= Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 51 /r ; SseDouble.sqrtsd ; Vx= Wxu ; avx cpuid=AVX simd
                F2 0F 51 /r ; SseDouble.sqrtsd ; Vq= Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 51 /r ; SseDouble.sqrtsd ; Vq= Hq- Wq ; avx cpuid=AVX simd
                NP 0F 52 /r ; SseApproximation.rsqrtps ; Vo= Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 52 /r ; SseApproximation.rsqrtps ; Vo= Wou ; avx cpuid=AVX
                VEX.256.NP.0F 52 /r ; SseApproximation.rsqrtps ; Vx= Wxu ; avx cpuid=AVX
                F3 0F 52 /r ; SseApproximation.rsqrtss ; Vq+ Wd ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 52 /r ; SseApproximation.rsqrtss ; Vq= Hq Wd ; avx cpuid=AVX
                NP 0F 53 /r ; SseApproximation.rcpps ; Vo= Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 53 /r ; SseApproximation.rcpps ; Vo= Wou ; avx cpuid=AVX
                VEX.256.NP.0F 53 /r ; SseApproximation.rcpps ; Vx= Wxu ; avx cpuid=AVX
                F3 0F 53 /r ; SseApproximation.rcpss ; Vq+ Wd ; sse cpuid=SSE avx=lig
                VEX.LIG.F3.0F 53 /r ; SseApproximation.rcpss ; Vq= Hq Wd ; avx cpuid=AVX
                NP 0F 54 /r ; PackedInteger.pand ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 54 /r ; PackedInteger.pand ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 54 /r ; PackedInteger.pand ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 54 /r ; PackedInteger.pand ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 54 /r ; PackedInteger.pand ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 54 /r ; PackedInteger.pand ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F 55 /r ; PackedInteger.pandn ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 55 /r ; PackedInteger.pandn ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 55 /r ; PackedInteger.pandn ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 55 /r ; PackedInteger.pandn ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 55 /r ; PackedInteger.pandn ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 55 /r ; PackedInteger.pandn ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F 56 /r ; PackedInteger.por ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 56 /r ; PackedInteger.por ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 56 /r ; PackedInteger.por ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 56 /r ; PackedInteger.por ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 56 /r ; PackedInteger.por ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 56 /r ; PackedInteger.por ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F 57 /r ; PackedInteger.pxor ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 57 /r ; PackedInteger.pxor ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 57 /r ; PackedInteger.pxor ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 57 /r ; PackedInteger.pxor ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 57 /r ; PackedInteger.pxor ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 57 /r ; PackedInteger.pxor ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F C2 /r ; SseCompare.cmpps ; Vo+ Wo Ib ; sse simd cpuid=SSE
                F3 0F C2 /r ; SseCompare.cmpss ; Vq+ Wd Ib ; sse simd cpuid=SSE
                66 0F C2 /r ; SseCompare.cmpsd ; Vo+ Wo Ib ; sse simd cpuid=SSE2
                F2 0F C2 /r ; SseCompare.cmpsd ; Vq+ Wq Ib ; sse simd cpuid=SSE2
                NP 0F 2E /r ; SseCompare.ucomiss ; Vq Wd ; sse simd cpuid=SSE w=oszapc avx=lig
                VEX.LIG.NP.0F 2E /r ; SseCompare.ucomiss ; Vq Wd ; avx cpuid=AVX simd w=oszapc
                66 0F 2E /r ; SseCompare.ucomisd ; Vq Wq ; sse simd cpuid=SSE2 w=oszapc avx=lig
                VEX.LIG.66.0F 2E /r ; SseCompare.ucomisd ; Vq Wq ; avx cpuid=AVX simd w=oszapc
                NP 0F 2F /r ; SseCompare.comiss ; Vq Wd ; sse simd cpuid=SSE w=oszapc avx=lig
                VEX.LIG.NP.0F 2F /r ; SseCompare.comiss ; Vq Wd ; avx cpuid=AVX simd w=oszapc
                66 0F 2F /r ; SseCompare.comisd ; Vq Wq ; sse simd cpuid=SSE2 w=oszapc avx=lig
                VEX.LIG.66.0F 2F /r ; SseCompare.comisd ; Vq Wq ; avx cpuid=AVX simd w=oszapc
                F2 0F D0 /r ; SseSingle.addsubps ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.F2.0F D0 /r ; SseSingle.addsubps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.F2.0F D0 /r ; SseSingle.addsubps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                66 0F D0 /r ; SseHorizontal.addsubpd ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.66.0F D0 /r ; SseHorizontal.addsubpd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F D0 /r ; SseHorizontal.addsubpd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 7C /r ; SseHorizontal.haddps ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.F2.0F 7C /r ; SseHorizontal.haddps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.F2.0F 7C /r ; SseHorizontal.haddps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                66 0F 7C /r ; SseHorizontal.haddpd ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.66.0F 7C /r ; SseHorizontal.haddpd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 7C /r ; SseHorizontal.haddpd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                F2 0F 7D /r ; SseHorizontal.hsubps ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.F2.0F 7D /r ; SseHorizontal.hsubps ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.F2.0F 7D /r ; SseHorizontal.hsubps ; Vx= Hx Wxu ; avx cpuid=AVX simd
                66 0F 7D /r ; SseHorizontal.hsubpd ; Vo+ Wo ; sse simd cpuid=SSE3 avx=AVX
                VEX.128.66.0F 7D /r ; SseHorizontal.hsubpd ; Vo= Ho Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 7D /r ; SseHorizontal.hsubpd ; Vx= Hx Wxu ; avx cpuid=AVX simd
                66 0F 3A 08 /r ; SseSingle.roundps ; Vo= Wo Ib ; sse simd cpuid=SSE4_1 avx=AVX
                VEX.128.66.0F3A 08 /r ; SseSingle.roundps ; Vo= Wou Ib ; avx cpuid=AVX simd
                VEX.256.66.0F3A 08 /r ; SseSingle.roundps ; Vx= Wxu Ib ; avx cpuid=AVX simd
                66 0F 3A 09 /r ; SseDouble.roundsd ; Vo= Wo Ib ; sse simd cpuid=SSE4_1 avx=AVX
                VEX.128.66.0F3A 09 /r ; SseDouble.roundsd ; Vo= Wou Ib ; avx cpuid=AVX simd
                VEX.256.66.0F3A 09 /r ; SseDouble.roundsd ; Vx= Wxu Ib ; avx cpuid=AVX simd
                66 0F 3A 0A /r ; SseSingle.roundss ; Vq+ Wd Ib ; sse simd cpuid=SSE4_1 avx=lig
                VEX.LIG.66.0F3A 0A /r ; SseSingle.roundss ; Vq= Hq Wd Ib ; avx cpuid=AVX simd
                66 0F 3A 0B /r ; SseDouble.roundsd ; Vq= Wq Ib ; sse simd cpuid=SSE4_1 avx=lig
                VEX.LIG.66.0F3A 0B /r ; SseDouble.roundsd ; Vq= Hq- Wq Ib ; avx cpuid=AVX simd
                66 0F 3A 40 /r ; SseHorizontal.dpps ; Vo+ Wo Ib ; sse simd cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 40 /r ; SseHorizontal.dpps ; Vo= Ho Wou Ib ; avx cpuid=AVX simd
                66 0F 3A 41 /r ; SseHorizontal.dppd ; Vo+ Wo Ib ; sse simd cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 41 /r ; SseHorizontal.dppd ; Vo= Ho Wou Ib ; avx cpuid=AVX simd
                F3 0F 2A /r ; SseConvert.cvtsi2ss# ; Vq+ Ey ; sse simd cpuid=SSE sized avx=lig
                VEX.LIG.F3.0F 2A /r ; SseConvert.cvtsi2ss# ; Vq= Hq Ey ; avx cpuid=AVX simd sized
                F2 0F 2A /r ; SseConvert.cvtsi2sd# ; Vq= Ey ; sse simd cpuid=SSE2 sized avx=lig
                VEX.LIG.F2.0F 2A /r ; SseConvert.cvtsi2sd# ; Vq= Hq- Ey ; avx cpuid=AVX simd sized
                F3 0F 2C /r ; SseConvert.cvttss2si# ; Gy= Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 2C /r ; SseConvert.cvttss2si# ; Gy= Wd ; avx cpuid=AVX simd
                F3 0F 2D /r ; SseConvert.cvtss2si# ; Gy= Wd ; sse simd cpuid=SSE avx=lig
                VEX.LIG.F3.0F 2D /r ; SseConvert.cvtss2si# ; Gy= Wd ; avx cpuid=AVX simd
                F2 0F 2C /r ; SseConvert.cvttsd2si# ; Gy= Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 2C /r ; SseConvert.cvttsd2si# ; Gy= Wq ; avx cpuid=AVX simd
                F2 0F 2D /r ; SseConvert.cvtsd2si# ; Gy= Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 2D /r ; SseConvert.cvtsd2si# ; Gy= Wq ; avx cpuid=AVX simd
                NP 0F 5A /r ; SseConvert.cvtps2pd ; Vo= Wq ; sse simd cpuid=SSE2 avx=AVX half
                VEX.128.NP.0F 5A /r ; SseConvert.cvtps2pd ; Vo= Wq ; avx cpuid=AVX simd half
                VEX.256.NP.0F 5A /r ; SseConvert.cvtps2pd ; Vx= Wou ; avx cpuid=AVX simd half
                66 0F 5A /r ; SseConvert.cvtpd2ps ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX narrow
                VEX.128.66.0F 5A /r ; SseConvert.cvtpd2ps ; Vo= Wou ; avx cpuid=AVX simd narrow
                VEX.256.66.0F 5A /r ; SseConvert.cvtpd2ps ; Vo= Wxu ; avx cpuid=AVX simd narrow
                F3 0F 5A /r ; SseConvert.cvtss2sd ; Vq= Wd ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F3.0F 5A /r ; SseConvert.cvtss2sd ; Vq= Hq- Wd ; avx cpuid=AVX simd
                F2 0F 5A /r ; SseConvert.cvtsd2ss ; Vq+ Wq ; sse simd cpuid=SSE2 avx=lig
                VEX.LIG.F2.0F 5A /r ; SseConvert.cvtsd2ss ; Vq= Hq Wq ; avx cpuid=AVX simd
                NP 0F 5B /r ; SseConvert.cvtdq2ps ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.NP.0F 5B /r ; SseConvert.cvtdq2ps ; Vo= Wou ; avx cpuid=AVX simd
                VEX.256.NP.0F 5B /r ; SseConvert.cvtdq2ps ; Vx= Wxu ; avx cpuid=AVX simd
                66 0F 5B /r ; SseConvert.cvtps2dq ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.66.0F 5B /r ; SseConvert.cvtps2dq ; Vo= Wou ; avx cpuid=AVX simd
                VEX.256.66.0F 5B /r ; SseConvert.cvtps2dq ; Vx= Wxu ; avx cpuid=AVX simd
                F3 0F 5B /r ; SseConvert.cvttps2dq ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX
                VEX.128.F3.0F 5B /r ; SseConvert.cvttps2dq ; Vo= Wou ; avx cpuid=AVX simd
                VEX.256.F3.0F 5B /r ; SseConvert.cvttps2dq ; Vx= Wxu ; avx cpuid=AVX simd
                F3 0F E6 /r ; SseConvert.cvtdq2pd ; Vo= Wq ; sse cpuid=SSE2 avx=AVX half
                VEX.128.F3.0F E6 /r ; SseConvert.cvtdq2pd ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.F3.0F E6 /r ; SseConvert.cvtdq2pd ; Vx= Wou ; avx cpuid=AVX half
                F2 0F E6 /r ; SseConvert.cvtpd2dq ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX narrow
                VEX.128.F2.0F E6 /r ; SseConvert.cvtpd2dq ; Vo= Wou ; avx cpuid=AVX simd narrow
                VEX.256.F2.0F E6 /r ; SseConvert.cvtpd2dq ; Vo= Wxu ; avx cpuid=AVX simd narrow
                66 0F E6 /r ; SseConvert.cvttpd2dq ; Vo= Wo ; sse simd cpuid=SSE2 avx=AVX narrow
                VEX.128.66.0F E6 /r ; SseConvert.cvttpd2dq ; Vo= Wou ; avx cpuid=AVX simd narrow
                VEX.256.66.0F E6 /r ; SseConvert.cvttpd2dq ; Vo= Wxu ; avx cpuid=AVX simd narrow
                66 0F FC /r ; PackedInteger.paddb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F FC /r ; PackedInteger.paddb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F FC /r ; PackedInteger.paddb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F FD /r ; PackedInteger.paddw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F FD /r ; PackedInteger.paddw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F FD /r ; PackedInteger.paddw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F FE /r ; PackedInteger.paddd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F FE /r ; PackedInteger.paddd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F FE /r ; PackedInteger.paddd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F D4 /r ; PackedInteger.paddq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F D4 /r ; PackedInteger.paddq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F D4 /r ; PackedInteger.paddq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F8 /r ; PackedInteger.psubb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F F8 /r ; PackedInteger.psubb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F F8 /r ; PackedInteger.psubb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F9 /r ; PackedInteger.psubw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F F9 /r ; PackedInteger.psubw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F F9 /r ; PackedInteger.psubw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F FA /r ; PackedInteger.psubd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F FA /r ; PackedInteger.psubd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F FA /r ; PackedInteger.psubd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F FB /r ; PackedInteger.psubq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F FB /r ; PackedInteger.psubq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F FB /r ; PackedInteger.psubq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F EC /r ; PackedSaturate.paddsb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F EC /r ; PackedSaturate.paddsb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F EC /r ; PackedSaturate.paddsb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F ED /r ; PackedSaturate.paddsw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F ED /r ; PackedSaturate.paddsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F ED /r ; PackedSaturate.paddsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DC /r ; PackedSaturate.paddusb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DC /r ; PackedSaturate.paddusb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DC /r ; PackedSaturate.paddusb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DD /r ; PackedSaturate.paddusw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DD /r ; PackedSaturate.paddusw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DD /r ; PackedSaturate.paddusw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E8 /r ; PackedSaturate.psubsb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E8 /r ; PackedSaturate.psubsb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E8 /r ; PackedSaturate.psubsb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E9 /r ; PackedSaturate.psubsw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E9 /r ; PackedSaturate.psubsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E9 /r ; PackedSaturate.psubsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F D8 /r ; PackedSaturate.psubusb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F D8 /r ; PackedSaturate.psubusb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F D8 /r ; PackedSaturate.psubusb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F D9 /r ; PackedSaturate.psubusw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F D9 /r ; PackedSaturate.psubusw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F D9 /r ; PackedSaturate.psubusw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DB /r ; PackedInteger.pand ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DB /r ; PackedInteger.pand ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DB /r ; PackedInteger.pand ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DF /r ; PackedInteger.pandn ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DF /r ; PackedInteger.pandn ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DF /r ; PackedInteger.pandn ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F EB /r ; PackedInteger.por ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F EB /r ; PackedInteger.por ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F EB /r ; PackedInteger.por ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F EF /r ; PackedInteger.pxor ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F EF /r ; PackedInteger.pxor ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F EF /r ; PackedInteger.pxor ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 74 /r ; PackedCompare.pcmpeqb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 74 /r ; PackedCompare.pcmpeqb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 74 /r ; PackedCompare.pcmpeqb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 75 /r ; PackedCompare.pcmpeqw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 75 /r ; PackedCompare.pcmpeqw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 75 /r ; PackedCompare.pcmpeqw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 76 /r ; PackedCompare.pcmpeqd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 76 /r ; PackedCompare.pcmpeqd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 76 /r ; PackedCompare.pcmpeqd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 64 /r ; PackedCompare.pcmpgtb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 64 /r ; PackedCompare.pcmpgtb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 64 /r ; PackedCompare.pcmpgtb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 65 /r ; PackedCompare.pcmpgtw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 65 /r ; PackedCompare.pcmpgtw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 65 /r ; PackedCompare.pcmpgtw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 66 /r ; PackedCompare.pcmpgtd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 66 /r ; PackedCompare.pcmpgtd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 66 /r ; PackedCompare.pcmpgtd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F D5 /r ; PackedMultiply.pmullw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F D5 /r ; PackedMultiply.pmullw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F D5 /r ; PackedMultiply.pmullw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E5 /r ; PackedMultiply.pmulhw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E5 /r ; PackedMultiply.pmulhw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E5 /r ; PackedMultiply.pmulhw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F5 /r ; PackedMultiply.pmaddwd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F F5 /r ; PackedMultiply.pmaddwd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F F5 /r ; PackedMultiply.pmaddwd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F4 /r ; PackedMultiply.pmuludq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F F4 /r ; PackedMultiply.pmuludq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F F4 /r ; PackedMultiply.pmuludq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E0 /r ; PackedInteger.pavgb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E0 /r ; PackedInteger.pavgb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E0 /r ; PackedInteger.pavgb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E3 /r ; PackedInteger.pavgw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E3 /r ; PackedInteger.pavgw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E3 /r ; PackedInteger.pavgw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DA /r ; PackedCompare.pminub ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DA /r ; PackedCompare.pminub ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DA /r ; PackedCompare.pminub ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F DE /r ; PackedCompare.pmaxub ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F DE /r ; PackedCompare.pmaxub ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F DE /r ; PackedCompare.pmaxub ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F EA /r ; PackedCompare.pminsw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F EA /r ; PackedCompare.pminsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F EA /r ; PackedCompare.pminsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F EE /r ; PackedCompare.pmaxsw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F EE /r ; PackedCompare.pmaxsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F EE /r ; PackedCompare.pmaxsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F E4 /r ; PackedMultiply.pmulhuw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F E4 /r ; PackedMultiply.pmulhuw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F E4 /r ; PackedMultiply.pmulhuw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F6 /r ; PackedMultiply.psadbw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F F6 /r ; PackedMultiply.psadbw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F F6 /r ; PackedMultiply.psadbw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 60 /r ; PackedPack.punpcklbw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 60 /r ; PackedPack.punpcklbw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 60 /r ; PackedPack.punpcklbw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 61 /r ; PackedPack.punpcklwd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 61 /r ; PackedPack.punpcklwd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 61 /r ; PackedPack.punpcklwd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 62 /r ; PackedPack.punpckldq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 62 /r ; PackedPack.punpckldq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 62 /r ; PackedPack.punpckldq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 68 /r ; PackedPack.punpckhbw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 68 /r ; PackedPack.punpckhbw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 68 /r ; PackedPack.punpckhbw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 69 /r ; PackedPack.punpckhwd ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 69 /r ; PackedPack.punpckhwd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 69 /r ; PackedPack.punpckhwd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 6A /r ; PackedPack.punpckhdq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 6A /r ; PackedPack.punpckhdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 6A /r ; PackedPack.punpckhdq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 63 /r ; PackedPack.packsswb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 63 /r ; PackedPack.packsswb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 63 /r ; PackedPack.packsswb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 67 /r ; PackedPack.packuswb ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 67 /r ; PackedPack.packuswb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 67 /r ; PackedPack.packuswb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 6B /r ; PackedPack.packssdw ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 6B /r ; PackedPack.packssdw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 6B /r ; PackedPack.packssdw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 6C /r ; PackedPack.punpcklqdq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 6C /r ; PackedPack.punpcklqdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 6C /r ; PackedPack.punpcklqdq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 6D /r ; PackedPack.punpckhqdq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 6D /r ; PackedPack.punpckhqdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 6D /r ; PackedPack.punpckhqdq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F F1 /r ; PackedShift.psllwBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F F1 /r ; PackedShift.psllwBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F F1 /r ; PackedShift.psllwBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 71 /6 ; PackedShift.psllw ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 71 /6 ; PackedShift.psllw ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 71 /6 ; PackedShift.psllw ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F F2 /r ; PackedShift.pslldBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F F2 /r ; PackedShift.pslldBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F F2 /r ; PackedShift.pslldBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 72 /6 ; PackedShift.pslld ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 72 /6 ; PackedShift.pslld ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 72 /6 ; PackedShift.pslld ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F F3 /r ; PackedShift.psllqBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F F3 /r ; PackedShift.psllqBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F F3 /r ; PackedShift.psllqBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 73 /6 ; PackedShift.psllq ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 73 /6 ; PackedShift.psllq ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 73 /6 ; PackedShift.psllq ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F D1 /r ; PackedShift.psrlwBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F D1 /r ; PackedShift.psrlwBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F D1 /r ; PackedShift.psrlwBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 71 /2 ; PackedShift.psrlw ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 71 /2 ; PackedShift.psrlw ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 71 /2 ; PackedShift.psrlw ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F D2 /r ; PackedShift.psrldBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F D2 /r ; PackedShift.psrldBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F D2 /r ; PackedShift.psrldBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 72 /2 ; PackedShift.psrld ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 72 /2 ; PackedShift.psrld ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 72 /2 ; PackedShift.psrld ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F D3 /r ; PackedShift.psrlqBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F D3 /r ; PackedShift.psrlqBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F D3 /r ; PackedShift.psrlqBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 73 /2 ; PackedShift.psrlq ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 73 /2 ; PackedShift.psrlq ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 73 /2 ; PackedShift.psrlq ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F E1 /r ; PackedShift.psrawBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F E1 /r ; PackedShift.psrawBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F E1 /r ; PackedShift.psrawBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 71 /4 ; PackedShift.psraw ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 71 /4 ; PackedShift.psraw ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 71 /4 ; PackedShift.psraw ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F E2 /r ; PackedShift.psradBy ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX2 count
                VEX.128.66.0F E2 /r ; PackedShift.psradBy ; Vo= Ho Wou ; avx cpuid=AVX count
                VEX.256.66.0F E2 /r ; PackedShift.psradBy ; Vx= Hx Wou ; avx cpuid=AVX2 count
                66 0F 72 /4 ; PackedShift.psrad ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 72 /4 ; PackedShift.psrad ; Ho= Uo Ib ; avx cpuid=AVX
""", """
                VEX.256.66.0F 72 /4 ; PackedShift.psrad ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F 73 /7 ; PackedShift.pslldq ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 73 /7 ; PackedShift.pslldq ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 73 /7 ; PackedShift.pslldq ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F 73 /3 ; PackedShift.psrldq ; Uo+ Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 73 /3 ; PackedShift.psrldq ; Ho= Uo Ib ; avx cpuid=AVX
                VEX.256.66.0F 73 /3 ; PackedShift.psrldq ; Hx= Ux Ib ; avx cpuid=AVX2
                66 0F C4 /r ; PackedMove.pinsrw ; Vo+ Ew Ib ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F C4 /r ; PackedMove.pinsrw ; Vo= Ho Ew Ib ; avx cpuid=AVX
                66 0F C5 /r ; PackedMove.pextrw ; Gd= Uo Ib ; sse cpuid=SSE2 avx=128
                VEX.128.66.0F C5 /r ; PackedMove.pextrw ; Gd= Uo Ib ; avx cpuid=AVX
                66 0F 38 00 /r ; PackedShuffle.pshufb ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 00 /r ; PackedShuffle.pshufb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 00 /r ; PackedShuffle.pshufb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 01 /r ; PackedHorizontal.phaddw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 01 /r ; PackedHorizontal.phaddw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 01 /r ; PackedHorizontal.phaddw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 02 /r ; PackedHorizontal.phaddd ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 02 /r ; PackedHorizontal.phaddd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 02 /r ; PackedHorizontal.phaddd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 03 /r ; PackedHorizontal.phaddsw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 03 /r ; PackedHorizontal.phaddsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 03 /r ; PackedHorizontal.phaddsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 04 /r ; PackedMultiply.pmaddubsw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 04 /r ; PackedMultiply.pmaddubsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 04 /r ; PackedMultiply.pmaddubsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 05 /r ; PackedHorizontal.phsubw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 05 /r ; PackedHorizontal.phsubw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 05 /r ; PackedHorizontal.phsubw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 06 /r ; PackedHorizontal.phsubd ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 06 /r ; PackedHorizontal.phsubd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 06 /r ; PackedHorizontal.phsubd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 07 /r ; PackedHorizontal.phsubsw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 07 /r ; PackedHorizontal.phsubsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 07 /r ; PackedHorizontal.phsubsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 08 /r ; PackedInteger.psignb ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 08 /r ; PackedInteger.psignb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 08 /r ; PackedInteger.psignb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 09 /r ; PackedInteger.psignw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 09 /r ; PackedInteger.psignw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 09 /r ; PackedInteger.psignw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 0A /r ; PackedInteger.psignd ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 0A /r ; PackedInteger.psignd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 0A /r ; PackedInteger.psignd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 0B /r ; PackedMultiply.pmulhrsw ; Vo+ Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 0B /r ; PackedMultiply.pmulhrsw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 0B /r ; PackedMultiply.pmulhrsw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 1C /r ; PackedInteger.pabsb ; Vo= Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 1C /r ; PackedInteger.pabsb ; Vo= Wou ; avx cpuid=AVX
                VEX.256.66.0F38 1C /r ; PackedInteger.pabsb ; Vx= Wxu ; avx cpuid=AVX2
                66 0F 38 1D /r ; PackedInteger.pabsw ; Vo= Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 1D /r ; PackedInteger.pabsw ; Vo= Wou ; avx cpuid=AVX
                VEX.256.66.0F38 1D /r ; PackedInteger.pabsw ; Vx= Wxu ; avx cpuid=AVX2
                66 0F 38 1E /r ; PackedInteger.pabsd ; Vo= Wo ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F38 1E /r ; PackedInteger.pabsd ; Vo= Wou ; avx cpuid=AVX
                VEX.256.66.0F38 1E /r ; PackedInteger.pabsd ; Vx= Wxu ; avx cpuid=AVX2
                66 0F 38 20 /r ; PackedExtend.pmovsxbw ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 20 /r ; PackedExtend.pmovsxbw ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 20 /r ; PackedExtend.pmovsxbw ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 21 /r ; PackedExtend.pmovsxbd ; Vo= Wd ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 21 /r ; PackedExtend.pmovsxbd ; Vo= Wd ; avx cpuid=AVX half
                VEX.256.66.0F38 21 /r ; PackedExtend.pmovsxbd ; Vx= Wq ; avx cpuid=AVX2 half
                66 0F 38 22 /r ; PackedExtend.pmovsxbq ; Vo= Ww ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 22 /r ; PackedExtend.pmovsxbq ; Vo= Ww ; avx cpuid=AVX half
                VEX.256.66.0F38 22 /r ; PackedExtend.pmovsxbq ; Vx= Wd ; avx cpuid=AVX2 half
                66 0F 38 23 /r ; PackedExtend.pmovsxwd ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 23 /r ; PackedExtend.pmovsxwd ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 23 /r ; PackedExtend.pmovsxwd ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 24 /r ; PackedExtend.pmovsxwq ; Vo= Wd ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 24 /r ; PackedExtend.pmovsxwq ; Vo= Wd ; avx cpuid=AVX half
                VEX.256.66.0F38 24 /r ; PackedExtend.pmovsxwq ; Vx= Wq ; avx cpuid=AVX2 half
                66 0F 38 25 /r ; PackedExtend.pmovsxdq ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 25 /r ; PackedExtend.pmovsxdq ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 25 /r ; PackedExtend.pmovsxdq ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 30 /r ; PackedExtend.pmovzxbw ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 30 /r ; PackedExtend.pmovzxbw ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 30 /r ; PackedExtend.pmovzxbw ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 31 /r ; PackedExtend.pmovzxbd ; Vo= Wd ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 31 /r ; PackedExtend.pmovzxbd ; Vo= Wd ; avx cpuid=AVX half
                VEX.256.66.0F38 31 /r ; PackedExtend.pmovzxbd ; Vx= Wq ; avx cpuid=AVX2 half
                66 0F 38 32 /r ; PackedExtend.pmovzxbq ; Vo= Ww ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 32 /r ; PackedExtend.pmovzxbq ; Vo= Ww ; avx cpuid=AVX half
                VEX.256.66.0F38 32 /r ; PackedExtend.pmovzxbq ; Vx= Wd ; avx cpuid=AVX2 half
                66 0F 38 33 /r ; PackedExtend.pmovzxwd ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 33 /r ; PackedExtend.pmovzxwd ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 33 /r ; PackedExtend.pmovzxwd ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 34 /r ; PackedExtend.pmovzxwq ; Vo= Wd ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 34 /r ; PackedExtend.pmovzxwq ; Vo= Wd ; avx cpuid=AVX half
                VEX.256.66.0F38 34 /r ; PackedExtend.pmovzxwq ; Vx= Wq ; avx cpuid=AVX2 half
                66 0F 38 35 /r ; PackedExtend.pmovzxdq ; Vo= Wq ; sse cpuid=SSE4_1 avx=AVX2 half
                VEX.128.66.0F38 35 /r ; PackedExtend.pmovzxdq ; Vo= Wq ; avx cpuid=AVX half
                VEX.256.66.0F38 35 /r ; PackedExtend.pmovzxdq ; Vx= Wou ; avx cpuid=AVX2 half
                66 0F 38 28 /r ; PackedMultiply.pmuldq ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 28 /r ; PackedMultiply.pmuldq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 28 /r ; PackedMultiply.pmuldq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 29 /r ; PackedCompare.pcmpeqq ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 29 /r ; PackedCompare.pcmpeqq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 29 /r ; PackedCompare.pcmpeqq ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 2B /r ; PackedPack.packusdw ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 2B /r ; PackedPack.packusdw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 2B /r ; PackedPack.packusdw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 38 /r ; PackedCompare.pminsb ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 38 /r ; PackedCompare.pminsb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 38 /r ; PackedCompare.pminsb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 39 /r ; PackedCompare.pminsd ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 39 /r ; PackedCompare.pminsd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 39 /r ; PackedCompare.pminsd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3A /r ; PackedCompare.pminuw ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3A /r ; PackedCompare.pminuw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3A /r ; PackedCompare.pminuw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3B /r ; PackedCompare.pminud ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3B /r ; PackedCompare.pminud ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3B /r ; PackedCompare.pminud ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3C /r ; PackedCompare.pmaxsb ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3C /r ; PackedCompare.pmaxsb ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3C /r ; PackedCompare.pmaxsb ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3D /r ; PackedCompare.pmaxsd ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3D /r ; PackedCompare.pmaxsd ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3D /r ; PackedCompare.pmaxsd ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3E /r ; PackedCompare.pmaxuw ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3E /r ; PackedCompare.pmaxuw ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3E /r ; PackedCompare.pmaxuw ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 3F /r ; PackedCompare.pmaxud ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 3F /r ; PackedCompare.pmaxud ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 3F /r ; PackedCompare.pmaxud ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 40 /r ; PackedMultiply.pmulld ; Vo+ Wo ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F38 40 /r ; PackedMultiply.pmulld ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 40 /r ; PackedMultiply.pmulld ; Vx= Hx Wxu ; avx cpuid=AVX2
                66 0F 38 41 /r ; PackedHorizontal.phminposuw ; Vo= Wo ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F38 41 /r ; PackedHorizontal.phminposuw ; Vo= Wou ; avx cpuid=AVX
                66 0F 38 17 /r ; PackedMove.ptest ; Vo Wo ; sse cpuid=SSE4_1 w=oszapc avx=128
                VEX.128.66.0F38 17 /r ; PackedMove.ptest ; Vo Wou ; avx cpuid=AVX w=oszapc
                66 0F 3A 14 /r:reg ; PackedMove.pextrb ; Rd= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 14 /r:reg ; PackedMove.pextrb ; Rd= Vo Ib ; avx cpuid=AVX
                66 0F 3A 14 /r:mem ; PackedMove.pextrb ; Mb= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 14 /r:mem ; PackedMove.pextrb ; Mb= Vo Ib ; avx cpuid=AVX
                66 0F 3A 15 /r:reg ; PackedMove.pextrw ; Rd= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 15 /r:reg ; PackedMove.pextrw ; Rd= Vo Ib ; avx cpuid=AVX
                66 0F 3A 15 /r:mem ; PackedMove.pextrw ; Mw= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 15 /r:mem ; PackedMove.pextrw ; Mw= Vo Ib ; avx cpuid=AVX
                66 0F 3A 16 /r ; PackedMove.pextr# ; Ey= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 16 /r ; PackedMove.pextr# ; Ey= Vo Ib ; avx cpuid=AVX
                66 0F 3A 17 /r ; PackedMove.pextr32 ; Ed= Vo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 17 /r ; PackedMove.pextr32 ; Ed= Vo Ib ; avx cpuid=AVX
                66 0F 3A 20 /r:reg ; PackedMove.pinsrb ; Vo+ Rd Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 20 /r:reg ; PackedMove.pinsrb ; Vo= Ho Rd Ib ; avx cpuid=AVX
                66 0F 3A 20 /r:mem ; PackedMove.pinsrb ; Vo+ Mb Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 20 /r:mem ; PackedMove.pinsrb ; Vo= Ho Mb Ib ; avx cpuid=AVX
                66 0F 3A 22 /r ; PackedMove.pinsr# ; Vo+ Ey Ib ; sse cpuid=SSE4_1 sized avx=128
                VEX.128.66.0F3A 22 /r ; PackedMove.pinsr# ; Vo= Ho Ey Ib ; avx cpuid=AVX sized
                66 0F 3A 42 /r ; PackedHorizontal.mpsadbw ; Vo+ Wo Ib ; sse cpuid=SSE4_1 avx=AVX2 lane=3
                VEX.128.66.0F3A 42 /r ; PackedHorizontal.mpsadbw ; Vo= Ho Wou Ib ; avx cpuid=AVX lane=3
                VEX.256.66.0F3A 42 /r ; PackedHorizontal.mpsadbw ; Vx= Hx Wxu Ib ; avx cpuid=AVX2 lane=3
                66 0F 38 37 /r ; PackedCompare.pcmpgtq ; Vo+ Wo ; sse cpuid=SSE4_2 avx=AVX2
                VEX.128.66.0F38 37 /r ; PackedCompare.pcmpgtq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38 37 /r ; PackedCompare.pcmpgtq ; Vx= Hx Wxu ; avx cpuid=AVX2
                NP 0F 14 /r ; PackedPack.punpckldq ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 14 /r ; PackedPack.punpckldq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 14 /r ; PackedPack.punpckldq ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F 15 /r ; PackedPack.punpckhdq ; Vo+ Wo ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F 15 /r ; PackedPack.punpckhdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.NP.0F 15 /r ; PackedPack.punpckhdq ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 14 /r ; PackedPack.punpcklqdq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 14 /r ; PackedPack.punpcklqdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 14 /r ; PackedPack.punpcklqdq ; Vx= Hx Wxu ; avx cpuid=AVX
                66 0F 15 /r ; PackedPack.punpckhqdq ; Vo+ Wo ; sse cpuid=SSE2 avx=AVX
                VEX.128.66.0F 15 /r ; PackedPack.punpckhqdq ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F 15 /r ; PackedPack.punpckhqdq ; Vx= Hx Wxu ; avx cpuid=AVX
                NP 0F C6 /r ; PackedShuffle.shufps ; Vo+ Wo Ib ; sse cpuid=SSE avx=AVX
                VEX.128.NP.0F C6 /r ; PackedShuffle.shufps ; Vo= Ho Wou Ib ; avx cpuid=AVX
                VEX.256.NP.0F C6 /r ; PackedShuffle.shufps ; Vx= Hx Wxu Ib ; avx cpuid=AVX
                66 0F C6 /r ; PackedShuffle.shufpd ; Vo+ Wo Ib ; sse cpuid=SSE2 avx=AVX lane=2
                VEX.128.66.0F C6 /r ; PackedShuffle.shufpd ; Vo= Ho Wou Ib ; avx cpuid=AVX lane=2
                VEX.256.66.0F C6 /r ; PackedShuffle.shufpd ; Vx= Hx Wxu Ib ; avx cpuid=AVX lane=2
                66 0F 70 /r ; PackedShuffle.pshufd ; Vo= Wo Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.66.0F 70 /r ; PackedShuffle.pshufd ; Vo= Wou Ib ; avx cpuid=AVX
                VEX.256.66.0F 70 /r ; PackedShuffle.pshufd ; Vx= Wxu Ib ; avx cpuid=AVX2
                F2 0F 70 /r ; PackedShuffle.pshuflw ; Vo= Wo Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.F2.0F 70 /r ; PackedShuffle.pshuflw ; Vo= Wou Ib ; avx cpuid=AVX
                VEX.256.F2.0F 70 /r ; PackedShuffle.pshuflw ; Vx= Wxu Ib ; avx cpuid=AVX2
                F3 0F 70 /r ; PackedShuffle.pshufhw ; Vo= Wo Ib ; sse cpuid=SSE2 avx=AVX2
                VEX.128.F3.0F 70 /r ; PackedShuffle.pshufhw ; Vo= Wou Ib ; avx cpuid=AVX
                VEX.256.F3.0F 70 /r ; PackedShuffle.pshufhw ; Vx= Wxu Ib ; avx cpuid=AVX2
                66 0F 3A 0F /r ; PackedShuffle.palignr ; Vo+ Wo Ib ; sse cpuid=SSSE3 avx=AVX2
                VEX.128.66.0F3A 0F /r ; PackedShuffle.palignr ; Vo= Ho Wou Ib ; avx cpuid=AVX
                VEX.256.66.0F3A 0F /r ; PackedShuffle.palignr ; Vx= Hx Wxu Ib ; avx cpuid=AVX2
                66 0F 38 10 /r ; PackedBlend.pblendvb ; Vo+ Wo ; sse cpuid=SSE4_1
                66 0F 38 14 /r ; PackedBlend.blendvps ; Vo+ Wo ; sse cpuid=SSE4_1
                66 0F 38 15 /r ; PackedBlend.blendvpd ; Vo+ Wo ; sse cpuid=SSE4_1
                66 0F 3A 0C /r ; PackedBlend.blendps ; Vo+ Wo Ib ; sse cpuid=SSE4_1 avx=AVX lane=4
                VEX.128.66.0F3A 0C /r ; PackedBlend.blendps ; Vo= Ho Wou Ib ; avx cpuid=AVX lane=4
                VEX.256.66.0F3A 0C /r ; PackedBlend.blendps ; Vx= Hx Wxu Ib ; avx cpuid=AVX lane=4
                66 0F 3A 0D /r ; PackedBlend.blendpd ; Vo+ Wo Ib ; sse cpuid=SSE4_1 avx=AVX lane=2
                VEX.128.66.0F3A 0D /r ; PackedBlend.blendpd ; Vo= Ho Wou Ib ; avx cpuid=AVX lane=2
                VEX.256.66.0F3A 0D /r ; PackedBlend.blendpd ; Vx= Hx Wxu Ib ; avx cpuid=AVX lane=2
                66 0F 3A 0E /r ; PackedBlend.pblendw ; Vo+ Wo Ib ; sse cpuid=SSE4_1 avx=AVX2
                VEX.128.66.0F3A 0E /r ; PackedBlend.pblendw ; Vo= Ho Wou Ib ; avx cpuid=AVX
                VEX.256.66.0F3A 0E /r ; PackedBlend.pblendw ; Vx= Hx Wxu Ib ; avx cpuid=AVX2
                66 0F 3A 21 /r:reg ; PackedShuffle.insertps ; Vo+ Uo Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 21 /r:reg ; PackedShuffle.insertps ; Vo= Ho Uo Ib ; avx cpuid=AVX
                66 0F 3A 21 /r:mem ; PackedShuffle.insertpsMemory ; Vo+ Md Ib ; sse cpuid=SSE4_1 avx=128
                VEX.128.66.0F3A 21 /r:mem ; PackedShuffle.insertpsMemory ; Vo= Ho Md Ib ; avx cpuid=AVX
                66 0F 3A 60 /r ; StringComparison.pcmpestrm ; Vo Wou Ib ; sse cpuid=SSE4_2 w=oszapc
                66 0F 3A 61 /r ; StringComparison.pcmpestri ; Vo Wou Ib ; sse cpuid=SSE4_2 w=oszapc avx=128
                VEX.128.66.0F3A 61 /r ; StringComparison.pcmpestri ; Vo Wou Ib ; avx cpuid=AVX w=oszapc
                66 0F 3A 62 /r ; StringComparison.pcmpistrm ; Vo Wou Ib ; sse cpuid=SSE4_2 w=oszapc
                66 0F 3A 63 /r ; StringComparison.pcmpistri ; Vo Wou Ib ; sse cpuid=SSE4_2 w=oszapc avx=128
                VEX.128.66.0F3A 63 /r ; StringComparison.pcmpistri ; Vo Wou Ib ; avx cpuid=AVX w=oszapc
                F2 0F 38 F0 /r ; Crc32.crc32By8 ; Gd+ Eb ; cpuid=SSE4_2
                F2 0F 38 F1 /r ; Crc32.crc32By# ; Gd+ Ev ; cpuid=SSE4_2 sized
                66 0F 38 DC /r ; Aes.aesenc ; Vo+ Wo ; sse cpuid=AES avx=128
                VEX.128.66.0F38 DC /r ; Aes.aesenc ; Vo= Ho Wou ; avx cpuid=AES,AVX
                66 0F 38 DD /r ; Aes.aesenclast ; Vo+ Wo ; sse cpuid=AES avx=128
                VEX.128.66.0F38 DD /r ; Aes.aesenclast ; Vo= Ho Wou ; avx cpuid=AES,AVX
                66 0F 38 DE /r ; Aes.aesdec ; Vo+ Wo ; sse cpuid=AES avx=128
                VEX.128.66.0F38 DE /r ; Aes.aesdec ; Vo= Ho Wou ; avx cpuid=AES,AVX
                66 0F 38 DF /r ; Aes.aesdeclast ; Vo+ Wo ; sse cpuid=AES avx=128
                VEX.128.66.0F38 DF /r ; Aes.aesdeclast ; Vo= Ho Wou ; avx cpuid=AES,AVX
                66 0F 38 DB /r ; Aes.aesimc ; Vo= Wo ; sse cpuid=AES avx=128
                VEX.128.66.0F38 DB /r ; Aes.aesimc ; Vo= Wou ; avx cpuid=AES,AVX
                66 0F 3A DF /r ; Aes.aeskeygenassist ; Vo= Wo Ib ; sse cpuid=AES avx=128
                VEX.128.66.0F3A DF /r ; Aes.aeskeygenassist ; Vo= Wou Ib ; avx cpuid=AES,AVX
                66 0F 3A 44 /r ; Pclmul.pclmulqdq ; Vo+ Wo Ib ; sse cpuid=PCLMULQDQ avx=128
                VEX.128.66.0F3A 44 /r ; Pclmul.pclmulqdq ; Vo= Ho Wou Ib ; avx cpuid=PCLMULQDQ,AVX
                VEX.128.0F C2 /r ; SseCompare.vcmpps ; Vo= Ho Wou Ib ; avx cpuid=AVX simd
                VEX.256.0F C2 /r ; SseCompare.vcmpps ; Vx= Hx Wxu Ib ; avx cpuid=AVX simd
                VEX.128.66.0F C2 /r ; SseCompare.vcmpsd ; Vo= Ho Wou Ib ; avx cpuid=AVX simd
                VEX.256.66.0F C2 /r ; SseCompare.vcmpsd ; Vx= Hx Wxu Ib ; avx cpuid=AVX simd
                VEX.LIG.F3.0F C2 /r ; SseCompare.vcmpss ; Vq= Hq Wd Ib ; avx simd cpuid=AVX
                VEX.LIG.F2.0F C2 /r ; SseCompare.vcmpsd ; Vq= Hq Wq Ib ; avx simd cpuid=AVX
                VEX.256.66.0F38 17 /r ; PackedMove.vptest ; Vx Wxu ; avx whole cpuid=AVX w=oszapc
                VEX.128.66.0F38.W0 0E /r ; PackedMove.vtestps ; Vo Wou ; avx cpuid=AVX whole w=oszapc
                VEX.256.66.0F38.W0 0E /r ; PackedMove.vtestps ; Vx Wxu ; avx cpuid=AVX whole w=oszapc
                VEX.128.66.0F38.W0 0F /r ; PackedMove.vtestpd ; Vo Wou ; avx cpuid=AVX whole w=oszapc
                VEX.256.66.0F38.W0 0F /r ; PackedMove.vtestpd ; Vx Wxu ; avx cpuid=AVX whole w=oszapc
                VEX.128.66.0F3A 60 /r ; StringComparison.vpcmpestrm ; Vo Wou Ib ; avx cpuid=AVX w=oszapc
                VEX.128.66.0F3A 62 /r ; StringComparison.vpcmpistrm ; Vo Wou Ib ; avx cpuid=AVX w=oszapc
                VEX.256.0F 50 /r ; PackedMove.vmovmskps ; Gd= Ux ; avx cpuid=AVX
                VEX.256.66.0F 50 /r ; PackedMove.vmovmskpd ; Gd= Ux ; avx cpuid=AVX
                VEX.256.66.0F D7 /r ; PackedMove.vpmovmskb ; Gd= Ux ; avx cpuid=AVX2
                VEX.256.F2.0F 12 /r ; PackedShuffle.vmovddup ; Vx= Wxu ; avx cpuid=AVX
                VEX.128.0F 77 ; PackedPermute.vzeroupper ; ; avx cpuid=AVX
                VEX.256.0F 77 ; PackedPermute.vzeroall ; ; avx cpuid=AVX
                VEX.128.66.0F38.W0 2C /r:mem ; MaskedMoves.loadSingles ; Vo= Ho M ; avx cpuid=AVX
                VEX.256.66.0F38.W0 2C /r:mem ; MaskedMoves.loadSingles ; Vx= Hx M ; avx cpuid=AVX
                VEX.128.66.0F38.W0 2D /r:mem ; MaskedMoves.loadDoubles ; Vo= Ho M ; avx cpuid=AVX
                VEX.256.66.0F38.W0 2D /r:mem ; MaskedMoves.loadDoubles ; Vx= Hx M ; avx cpuid=AVX
                VEX.128.66.0F38.W0 2E /r:mem ; MaskedMoves.storeSingles ; M Ho Vo ; avx cpuid=AVX
                VEX.256.66.0F38.W0 2E /r:mem ; MaskedMoves.storeSingles ; M Hx Vx ; avx cpuid=AVX
                VEX.128.66.0F38.W0 2F /r:mem ; MaskedMoves.storeDoubles ; M Ho Vo ; avx cpuid=AVX
                VEX.256.66.0F38.W0 2F /r:mem ; MaskedMoves.storeDoubles ; M Hx Vx ; avx cpuid=AVX
                VEX.128.66.0F38.W0 8C /r:mem ; MaskedMoves.loadSingles ; Vo= Ho M ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 8C /r:mem ; MaskedMoves.loadSingles ; Vx= Hx M ; avx cpuid=AVX2
                VEX.128.66.0F38.W1 8C /r:mem ; MaskedMoves.loadDoubles ; Vo= Ho M ; avx cpuid=AVX2
                VEX.256.66.0F38.W1 8C /r:mem ; MaskedMoves.loadDoubles ; Vx= Hx M ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 8E /r:mem ; MaskedMoves.storeSingles ; M Ho Vo ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 8E /r:mem ; MaskedMoves.storeSingles ; M Hx Vx ; avx cpuid=AVX2
                VEX.128.66.0F38.W1 8E /r:mem ; MaskedMoves.storeDoubles ; M Ho Vo ; avx cpuid=AVX2
                VEX.256.66.0F38.W1 8E /r:mem ; MaskedMoves.storeDoubles ; M Hx Vx ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 90 /r:mem ; Gathers.singlesBySingles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W0 90 /r:mem ; Gathers.singlesBySingles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W1 90 /r:mem ; Gathers.doublesBySingles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W1 90 /r:mem ; Gathers.doublesBySingles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W0 91 /r:mem ; Gathers.singlesByDoubles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W0 91 /r:mem ; Gathers.singlesByDoubles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W1 91 /r:mem ; Gathers.doublesByDoubles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W1 91 /r:mem ; Gathers.doublesByDoubles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W0 92 /r:mem ; Gathers.singlesBySingles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W0 92 /r:mem ; Gathers.singlesBySingles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W1 92 /r:mem ; Gathers.doublesBySingles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W1 92 /r:mem ; Gathers.doublesBySingles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W0 93 /r:mem ; Gathers.singlesByDoubles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W0 93 /r:mem ; Gathers.singlesByDoubles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W1 93 /r:mem ; Gathers.doublesByDoubles ; Vo+ M Ho ; avx cpuid=AVX2 vsib
                VEX.256.66.0F38.W1 93 /r:mem ; Gathers.doublesByDoubles ; Vx+ M Hx ; avx cpuid=AVX2 vsib
                VEX.128.66.0F38.W0 18 /r:mem ; PackedPermute.broadcastDword ; Vo= Md ; avx cpuid=AVX
                VEX.256.66.0F38.W0 18 /r:mem ; PackedPermute.broadcastDword ; Vx= Md ; avx cpuid=AVX
                VEX.128.66.0F38.W0 18 /r:reg ; PackedPermute.broadcastDword ; Vo= Ud ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 18 /r:reg ; PackedPermute.broadcastDword ; Vx= Ud ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 19 /r:mem ; PackedPermute.broadcastQword ; Vx= Mq ; avx cpuid=AVX
                VEX.256.66.0F38.W0 19 /r:reg ; PackedPermute.broadcastQword ; Vx= Uq ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 1A /r:mem ; Data.mov64 ; Vx= Mo ; avx cpuid=AVX
                VEX.256.66.0F38.W0 5A /r:mem ; Data.mov64 ; Vx= Mo ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 78 /r ; PackedPermute.broadcastByte ; Vo= Wb ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 78 /r ; PackedPermute.broadcastByte ; Vx= Wb ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 79 /r ; PackedPermute.broadcastWord ; Vo= Ww ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 79 /r ; PackedPermute.broadcastWord ; Vx= Ww ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 58 /r ; PackedPermute.broadcastDword ; Vo= Wd ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 58 /r ; PackedPermute.broadcastDword ; Vx= Wd ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 59 /r ; PackedPermute.broadcastQword ; Vo= Wq ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 59 /r ; PackedPermute.broadcastQword ; Vx= Wq ; avx cpuid=AVX2
                VEX.128.66.0F3A.W0 04 /r ; PackedShuffle.pshufd ; Vo= Wou Ib ; avx cpuid=AVX
                VEX.256.66.0F3A.W0 04 /r ; PackedShuffle.pshufd ; Vx= Wxu Ib ; avx cpuid=AVX
                VEX.128.66.0F3A.W0 05 /r ; PackedPermute.vpermilpd ; Vo= Wou Ib ; avx cpuid=AVX lane=2
                VEX.256.66.0F3A.W0 05 /r ; PackedPermute.vpermilpd ; Vx= Wxu Ib ; avx cpuid=AVX lane=2
                VEX.128.66.0F38.W0 0C /r ; PackedPermute.vpermilpsBy ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38.W0 0C /r ; PackedPermute.vpermilpsBy ; Vx= Hx Wxu ; avx cpuid=AVX
                VEX.128.66.0F38.W0 0D /r ; PackedPermute.vpermilpdBy ; Vo= Ho Wou ; avx cpuid=AVX
                VEX.256.66.0F38.W0 0D /r ; PackedPermute.vpermilpdBy ; Vx= Hx Wxu ; avx cpuid=AVX
                VEX.256.66.0F3A.W0 06 /r ; PackedPermute.vperm2f128 ; Vx= Hx Wxu Ib ; avx whole cpuid=AVX
                VEX.256.66.0F3A.W0 46 /r ; PackedPermute.vperm2f128 ; Vx= Hx Wxu Ib ; avx whole cpuid=AVX2
                VEX.256.66.0F3A.W0 18 /r ; PackedPermute.vinsertf128 ; Vx= Hx Wou Ib ; avx whole cpuid=AVX
                VEX.256.66.0F3A.W0 38 /r ; PackedPermute.vinsertf128 ; Vx= Hx Wou Ib ; avx whole cpuid=AVX2
                VEX.256.66.0F3A.W0 19 /r ; PackedPermute.vextractf128 ; Wou= Vx Ib ; avx whole cpuid=AVX
                VEX.256.66.0F3A.W0 39 /r ; PackedPermute.vextractf128 ; Wou= Vx Ib ; avx whole cpuid=AVX2
                VEX.256.66.0F3A.W1 00 /r ; PackedPermute.vpermq ; Vx= Wxu Ib ; avx whole cpuid=AVX2
                VEX.256.66.0F3A.W1 01 /r ; PackedPermute.vpermq ; Vx= Wxu Ib ; avx whole cpuid=AVX2
                VEX.256.66.0F38.W0 36 /r ; PackedPermute.vpermd ; Vx= Hx Wxu ; avx whole cpuid=AVX2
                VEX.256.66.0F38.W0 16 /r ; PackedPermute.vpermd ; Vx= Hx Wxu ; avx whole cpuid=AVX2
                VEX.128.66.0F3A.W0 02 /r ; PackedBlend.blendps ; Vo= Ho Wou Ib ; avx cpuid=AVX2 lane=4
                VEX.256.66.0F3A.W0 02 /r ; PackedBlend.blendps ; Vx= Hx Wxu Ib ; avx cpuid=AVX2 lane=4
                VEX.128.66.0F3A.W0 4A /r ; PackedBlend.vblendvps ; Vo= Ho Wou Lo ; avx cpuid=AVX
                VEX.256.66.0F3A.W0 4A /r ; PackedBlend.vblendvps ; Vx= Hx Wxu Lx ; avx cpuid=AVX
                VEX.128.66.0F3A.W0 4B /r ; PackedBlend.vblendvpd ; Vo= Ho Wou Lo ; avx cpuid=AVX
                VEX.256.66.0F3A.W0 4B /r ; PackedBlend.vblendvpd ; Vx= Hx Wxu Lx ; avx cpuid=AVX
                VEX.128.66.0F3A.W0 4C /r ; PackedBlend.vpblendvb ; Vo= Ho Wou Lo ; avx cpuid=AVX
                VEX.256.66.0F3A.W0 4C /r ; PackedBlend.vpblendvb ; Vx= Hx Wxu Lx ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 45 /r ; PackedShift.psrlvd ; Vo= Ho Wou ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 45 /r ; PackedShift.psrlvd ; Vx= Hx Wxu ; avx cpuid=AVX2
                VEX.128.66.0F38.W1 45 /r ; PackedShift.psrlq ; Vo= Ho Wou ; avx cpuid=AVX2
                VEX.256.66.0F38.W1 45 /r ; PackedShift.psrlq ; Vx= Hx Wxu ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 46 /r ; PackedShift.psravd ; Vo= Ho Wou ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 46 /r ; PackedShift.psravd ; Vx= Hx Wxu ; avx cpuid=AVX2
                VEX.128.66.0F38.W0 47 /r ; PackedShift.psllvd ; Vo= Ho Wou ; avx cpuid=AVX2
                VEX.256.66.0F38.W0 47 /r ; PackedShift.psllvd ; Vx= Hx Wxu ; avx cpuid=AVX2
                VEX.128.66.0F38.W1 47 /r ; PackedShift.psllq ; Vo= Ho Wou ; avx cpuid=AVX2
                VEX.256.66.0F38.W1 47 /r ; PackedShift.psllq ; Vx= Hx Wxu ; avx cpuid=AVX2
                VEX.256.66.0F3A 40 /r ; SseHorizontal.vdpps ; Vx= Hx Wxu Ib ; avx simd whole cpuid=AVX
                VEX.128.66.0F38.W0 13 /r ; SseConvert.vcvtph2ps ; Vo= Wq ; avx cpuid=F16C simd half
                VEX.256.66.0F38.W0 13 /r ; SseConvert.vcvtph2ps ; Vx= Wou ; avx cpuid=F16C simd half
                VEX.128.66.0F3A.W0 1D /r:reg ; SseConvert.vcvtps2ph ; Uo= Vo Ib ; avx simd cpuid=F16C
                VEX.128.66.0F3A.W0 1D /r:mem ; SseConvert.vcvtps2phLow ; Mq= Vo Ib ; avx simd cpuid=F16C
                VEX.256.66.0F3A.W0 1D /r ; SseConvert.vcvtps2ph ; Wou= Vx Ib ; avx simd narrow cpuid=F16C
                VEX.128.66.0F38.W0 96 /r ; SseFused.maddsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 96 /r ; SseFused.maddsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 96 /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132 odd=maddsd
                VEX.256.66.0F38.W1 96 /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132 odd=maddsd
                VEX.128.66.0F38.W0 97 /r ; SseFused.msubaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 97 /r ; SseFused.msubaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 97 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132 odd=msubsd
                VEX.256.66.0F38.W1 97 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132 odd=msubsd
                VEX.128.66.0F38.W0 98 /r ; SseFused.maddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 98 /r ; SseFused.maddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 98 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W1 98 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.LIG.66.0F38.W0 99 /r ; SseFused.maddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=132
                VEX.LIG.66.0F38.W1 99 /r ; SseFused.maddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=132
                VEX.128.66.0F38.W0 9A /r ; SseFused.msubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 9A /r ; SseFused.msubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 9A /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W1 9A /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.LIG.66.0F38.W0 9B /r ; SseFused.msubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=132
                VEX.LIG.66.0F38.W1 9B /r ; SseFused.msubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=132
                VEX.128.66.0F38.W0 9C /r ; SseFused.nmaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 9C /r ; SseFused.nmaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 9C /r ; SseFused.nmaddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W1 9C /r ; SseFused.nmaddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.LIG.66.0F38.W0 9D /r ; SseFused.nmaddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=132
                VEX.LIG.66.0F38.W1 9D /r ; SseFused.nmaddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=132
                VEX.128.66.0F38.W0 9E /r ; SseFused.nmsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W0 9E /r ; SseFused.nmsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.128.66.0F38.W1 9E /r ; SseFused.nmsubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=132
                VEX.256.66.0F38.W1 9E /r ; SseFused.nmsubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=132
                VEX.LIG.66.0F38.W0 9F /r ; SseFused.nmsubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=132
                VEX.LIG.66.0F38.W1 9F /r ; SseFused.nmsubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=132
                VEX.128.66.0F38.W0 A6 /r ; SseFused.maddsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 A6 /r ; SseFused.maddsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 A6 /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213 odd=maddsd
                VEX.256.66.0F38.W1 A6 /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213 odd=maddsd
                VEX.128.66.0F38.W0 A7 /r ; SseFused.msubaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 A7 /r ; SseFused.msubaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 A7 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213 odd=msubsd
                VEX.256.66.0F38.W1 A7 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213 odd=msubsd
                VEX.128.66.0F38.W0 A8 /r ; SseFused.maddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 A8 /r ; SseFused.maddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 A8 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W1 A8 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.LIG.66.0F38.W0 A9 /r ; SseFused.maddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=213
                VEX.LIG.66.0F38.W1 A9 /r ; SseFused.maddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=213
                VEX.128.66.0F38.W0 AA /r ; SseFused.msubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 AA /r ; SseFused.msubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 AA /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W1 AA /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.LIG.66.0F38.W0 AB /r ; SseFused.msubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=213
                VEX.LIG.66.0F38.W1 AB /r ; SseFused.msubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=213
                VEX.128.66.0F38.W0 AC /r ; SseFused.nmaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 AC /r ; SseFused.nmaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 AC /r ; SseFused.nmaddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W1 AC /r ; SseFused.nmaddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.LIG.66.0F38.W0 AD /r ; SseFused.nmaddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=213
                VEX.LIG.66.0F38.W1 AD /r ; SseFused.nmaddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=213
                VEX.128.66.0F38.W0 AE /r ; SseFused.nmsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W0 AE /r ; SseFused.nmsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.128.66.0F38.W1 AE /r ; SseFused.nmsubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=213
                VEX.256.66.0F38.W1 AE /r ; SseFused.nmsubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=213
                VEX.LIG.66.0F38.W0 AF /r ; SseFused.nmsubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=213
                VEX.LIG.66.0F38.W1 AF /r ; SseFused.nmsubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=213
                VEX.128.66.0F38.W0 B6 /r ; SseFused.maddsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 B6 /r ; SseFused.maddsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 B6 /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231 odd=maddsd
""", """
                VEX.256.66.0F38.W1 B6 /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231 odd=maddsd
                VEX.128.66.0F38.W0 B7 /r ; SseFused.msubaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 B7 /r ; SseFused.msubaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 B7 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231 odd=msubsd
                VEX.256.66.0F38.W1 B7 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231 odd=msubsd
                VEX.128.66.0F38.W0 B8 /r ; SseFused.maddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 B8 /r ; SseFused.maddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 B8 /r ; SseFused.maddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W1 B8 /r ; SseFused.maddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.LIG.66.0F38.W0 B9 /r ; SseFused.maddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=231
                VEX.LIG.66.0F38.W1 B9 /r ; SseFused.maddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=231
                VEX.128.66.0F38.W0 BA /r ; SseFused.msubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 BA /r ; SseFused.msubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 BA /r ; SseFused.msubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W1 BA /r ; SseFused.msubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.LIG.66.0F38.W0 BB /r ; SseFused.msubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=231
                VEX.LIG.66.0F38.W1 BB /r ; SseFused.msubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=231
                VEX.128.66.0F38.W0 BC /r ; SseFused.nmaddps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 BC /r ; SseFused.nmaddps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 BC /r ; SseFused.nmaddsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W1 BC /r ; SseFused.nmaddsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.LIG.66.0F38.W0 BD /r ; SseFused.nmaddss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=231
                VEX.LIG.66.0F38.W1 BD /r ; SseFused.nmaddsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=231
                VEX.128.66.0F38.W0 BE /r ; SseFused.nmsubps ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W0 BE /r ; SseFused.nmsubps ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.128.66.0F38.W1 BE /r ; SseFused.nmsubsd ; Vo+ Ho Wou ; avx cpuid=FMA simd order=231
                VEX.256.66.0F38.W1 BE /r ; SseFused.nmsubsd ; Vx+ Hx Wxu ; avx cpuid=FMA simd order=231
                VEX.LIG.66.0F38.W0 BF /r ; SseFused.nmsubss ; Vd+ Hd Wd ; avx simd cpuid=FMA order=231
                VEX.LIG.66.0F38.W1 BF /r ; SseFused.nmsubsd ; Vq+ Hq Wq ; avx simd cpuid=FMA order=231
                """);
    }
}
