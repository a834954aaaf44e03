package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.semantics.Bits;
import dev.vivarium.engine.x86.semantics.Conditions;
import dev.vivarium.engine.x86.semantics.Data;
import dev.vivarium.engine.x86.semantics.Decimal;
import dev.vivarium.engine.x86.semantics.Divide;
import dev.vivarium.engine.x86.semantics.FlagOps;
import dev.vivarium.engine.x86.semantics.Logic;
import dev.vivarium.engine.x86.semantics.Multiply;
import dev.vivarium.engine.x86.semantics.Shifts;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/**
 * The interpreter's switch. Generated from the instruction rows by RowSwitchGenerator (its test names the command);
 * not to be edited.
 */
final class RowSwitch {
    private static final int HOT = 118;

    private RowSwitch() {
    }

    /** Tells the rows their cases. */
    static void link() {
        RowTable.assignCases(
                    "\u0195\u0195\u0195\u0192\u0192\u0192\u0190\u0106\u0131\u018D\u011C\u0147"
                            + "\u0195\u0195\u0195\u0194\u0194\u0194\u0190\u0106\u0131\u018F\u0108\u0133"
                            + "\u0193\u0193\u0193\u00FF\u00FF\u00FF\u018E\u0107\u0132\u00FF\u00FF\u00FF"
                            + "\u0193\u0193\u0193\u0191\u0191\u0191\u018E\u0107\u0132\u018C\u011D\u0148"
                            + "\u0193\u0193\u0193\u0191\u0191\u0191\u018E\u0107\u0132\u018C\u011D\u0148"
                            + "\u0341\u0341\u0341\u033E\u033E\u033E\u0338\u010F\u013A\u0335\u033A\u033C"
                            + "\u0341\u0341\u0341\u0340\u0340\u0340\u0338\u010F\u013A\u0337\u0111\u013C"
                            + "\u033F\u033F\u033F\u00FF\u00FF\u00FF\u0336\u0110\u013B\u00FF\u00FF\u00FF"
                            + "\u033F\u033F\u033F\u033D\u033D\u033D\u0336\u0110\u013B\u0334\u0339\u033B"
                            + "\u033F\u033F\u033F\u033D\u033D\u033D\u0336\u0110\u013B\u0334\u0339\u033B"
                            + "\u018B\u018B\u018B\u0188\u0188\u0188\u017C\u0181\u0186\u0179\u017E\u0183"
                            + "\u018B\u018B\u018B\u018A\u018A\u018A\u017C\u0181\u0186\u017B\u0180\u0185"
                            + "\u0189\u0189\u0189\u00FF\u00FF\u00FF\u017A\u017F\u0184\u00FF\u00FF\u00FF"
                            + "\u0189\u0189\u0189\u0187\u0187\u0187\u017A\u017F\u0184\u0178\u017D\u0182"
                            + "\u0189\u0189\u0189\u0187\u0187\u0187\u017A\u017F\u0184\u0178\u017D\u0182"
                            + "\u01C3\u01C3\u01C3\u01C0\u01C0\u01C0\u01B4\u01B9\u01BE\u01B1\u01B6\u01BB"
                            + "\u01C3\u01C3\u01C3\u01C2\u01C2\u01C2\u01B4\u01B9\u01BE\u01B3\u01B8\u01BD"
                            + "\u01C1\u01C1\u01C1\u00FF\u00FF\u00FF\u01B2\u01B7\u01BC\u00FF\u00FF\u00FF"
                            + "\u01C1\u01C1\u01C1\u01BF\u01BF\u01BF\u01B2\u01B7\u01BC\u01B0\u01B5\u01BA"
                            + "\u01C1\u01C1\u01C1\u01BF\u01BF\u01BF\u01B2\u01B7\u01BC\u01B0\u01B5\u01BA"
                            + "\u032B\u032B\u032B\u0328\u0328\u0328\u0322\u010C\u0137\u031F\u0324\u0326"
                            + "\u032B\u032B\u032B\u032A\u032A\u032A\u0322\u010C\u0137\u0321\u010E\u0139"
                            + "\u0329\u0329\u0329\u00FF\u00FF\u00FF\u0320\u010D\u0138\u00FF\u00FF\u00FF"
                            + "\u0329\u0329\u0329\u0327\u0327\u0327\u0320\u010D\u0138\u031E\u0323\u0325"
                            + "\u0329\u0329\u0329\u0327\u0327\u0327\u0320\u010D\u0138\u031E\u0323\u0325"
                            + "\u01D1\u01D1\u01D1\u01CE\u01CE\u01CE\u01C8\u0109\u0134\u01C5\u01CA\u01CC"
                            + "\u01D1\u01D1\u01D1\u01D0\u01D0\u01D0\u01C8\u0109\u0134\u01C7\u010B\u0136"
                            + "\u01CF\u01CF\u01CF\u00FF\u00FF\u00FF\u01C6\u010A\u0135\u00FF\u00FF\u00FF"
                            + "\u01CF\u01CF\u01CF\u01CD\u01CD\u01CD\u01C6\u010A\u0135\u01C4\u01C9\u01CB"
                            + "\u01CF\u01CF\u01CF\u01CD\u01CD\u01CD\u01C6\u010A\u0135\u01C4\u01C9\u01CB"
                            + "\u0359\u0359\u0359\u0356\u0356\u0356\u0350\u0112\u013D\u034D\u0352\u0354"
                            + "\u0359\u0359\u0359\u0358\u0358\u0358\u0350\u0112\u013D\u034F\u0114\u013F"
                            + "\u0357\u0357\u0357\u00FF\u00FF\u00FF\u034E\u0113\u013E\u00FF\u00FF\u00FF"
                            + "\u0357\u0357\u0357\u0355\u0355\u0355\u034E\u0113\u013E\u034C\u0351\u0353"
                            + "\u0357\u0357\u0357\u0355\u0355\u0355\u034E\u0113\u013E\u034C\u0351\u0353"
                            + "\u0160\u0160\u0160\u019B\u019B\u019B\u019A\u0115\u0140\u0197\u011A\u0145"
                            + "\u0160\u0160\u0160\u0161\u0161\u0161\u019A\u0115\u0140\u0199\u0117\u0142"
                            + "\u015E\u015E\u015E\u00FF\u00FF\u00FF\u0198\u0116\u0141\u00FF\u00FF\u00FF"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u0198\u0116\u0141\u0196\u011B\u0146"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u0198\u0116\u0141\u0196\u011B\u0146"
                            + "\u01A3\u011E\u0149\u00FF\u00FF\u00FF\u019D\u011F\u014A\u00FF\u00FF\u00FF"
                            + "\u01A7\u01A7\u01A7\u01A6\u01A6\u01A6\u01A3\u011E\u0149\u01A2\u01A4\u01A5"
                            + "\u01A1\u01A1\u01A1\u01A0\u01A0\u01A0\u019D\u011F\u014A\u019C\u019E\u019F"
                            + "\u034B\u034B\u034B\u015D\u015D\u015D\u034B\u034B\u034B\u015D\u015D\u015D"
                            + "\u0333\u0333\u0333\u0332\u0332\u0332\u01AF\u01AF\u01AF\u01AE\u01AE\u01AE"
                            + "\u0373\u0373\u0373\u0372\u0372\u0372\u036B\u036B\u036B\u036A\u036A\u036A"
                            + "\u02FB\u02FB\u02FB\u02FA\u02FA\u02FA\u0303\u0303\u0303\u0302\u0302\u0302"
                            + "\u0344\u0119\u0144\u0342\u0346\u0348\u0344\u0119\u0144\u0342\u0346\u0348"
                            + "\u032D\u032F\u0331\u032C\u032E\u0330\u01A9\u01AB\u01AD\u01A8\u01AA\u01AC"
                            + "\u036D\u036F\u0371\u036C\u036E\u0370\u0365\u0367\u0369\u0364\u0366\u0368"
                            + "\u02F5\u02F7\u02F9\u02F4\u02F6\u02F8\u02FD\u02FF\u0301\u02FC\u02FE\u0300"
                            + "\u015C\u015C\u015C\u034A\u034A\u034A\u0345\u0118\u0143\u0343\u0347\u0349"
                            + "\u034B\u034B\u034B\u00FF\u00FF\u00FF\u0344\u0119\u0144\u00FF\u00FF\u00FF"
                            + "\u035C\u0126\u0151\u035A\u035E\u0361\u035D\u0360\u0363\u035B\u035F\u0362"
                            + "\u035D\u0360\u0363\u035B\u035F\u0362\u03B9\u03B9\u03B9\u03B6\u03B6\u03B6"
                            + "\u03A7\u03AD\u03B3\u03A4\u03AA\u03B0\u03BA\u03BA\u03BA\u03B7\u03B7\u03B7"
                            + "\u03A8\u03AE\u03B4\u03A5\u03AB\u03B1\u03BB\u03BB\u03BB\u03B8\u03B8\u03B8"
                            + "\u03A9\u03AF\u03B5\u03A6\u03AC\u03B2\u03D1\u03D1\u03D1\u03CE\u03CE\u03CE"
                            + "\u03BF\u03C5\u03CB\u03BC\u03C2\u03C8\u03D2\u03D2\u03D2\u03CF\u03CF\u03CF"
                            + "\u03C0\u03C6\u03CC\u03BD\u03C3\u03C9\u03D3\u03D3\u03D3\u03D0\u03D0\u03D0"
                            + "\u03C1\u03C7\u03CD\u03BE\u03C4\u03CA\u0389\u0389\u0389\u0386\u0386\u0386"
                            + "\u0377\u037D\u0383\u0374\u037A\u0380\u038A\u038A\u038A\u0387\u0387\u0387"
                            + "\u0378\u037E\u0384\u0375\u037B\u0381\u038B\u038B\u038B\u0388\u0388\u0388"
                            + "\u0379\u037F\u0385\u0376\u037C\u0382\u03A1\u03A1\u03A1\u039E\u039E\u039E"
                            + "\u038F\u0395\u039B\u038C\u0392\u0398\u03A2\u03A2\u03A2\u039F\u039F\u039F"
                            + "\u0390\u0396\u039C\u038D\u0393\u0399\u03A3\u03A3\u03A3\u03A0\u03A0\u03A0"
                            + "\u0391\u0397\u039D\u038E\u0394\u039A\u03F9\u03F9\u03F9\u03F6\u03F6\u03F6"
                            + "\u03EB\u0120\u014B\u03E8\u03EE\u03F2\u03FA\u03FA\u03FA\u03F7\u03F7\u03F7"
                            + "\u03EC\u0121\u014C\u03E9\u03EF\u03F3\u03FB\u03FB\u03FB\u03F8\u03F8\u03F8"
                            + "\u03ED\u03F1\u03F5\u03EA\u03F0\u03F4\u0419\u0419\u0419\u0416\u0416\u0416"
                            + "\u040B\u0122\u014D\u0408\u040E\u0412\u041A\u041A\u041A\u0417\u0417\u0417"
                            + "\u040C\u0123\u014E\u0409\u040F\u0413\u041B\u041B\u041B\u0418\u0418\u0418"
                            + "\u040D\u0411\u0415\u040A\u0410\u0414\u03F9\u03F9\u03F9\u03F6\u03F6\u03F6"
                            + "\u03EB\u0120\u014B\u03E8\u03EE\u03F2\u03FA\u03FA\u03FA\u03F7\u03F7\u03F7"
                            + "\u03EC\u0121\u014C\u03E9\u03EF\u03F3\u03FB\u03FB\u03FB\u03F8\u03F8\u03F8"
                            + "\u03ED\u03F1\u03F5\u03EA\u03F0\u03F4\u03E5\u03E5\u03E5\u03E2\u03E2\u03E2"
                            + "\u03D7\u0124\u014F\u03D4\u03DA\u03DE\u03E6\u03E6\u03E6\u03E3\u03E3\u03E3"
                            + "\u03D8\u0125\u0150\u03D5\u03DB\u03DF\u03E7\u03E7\u03E7\u03E4\u03E4\u03E4"
                            + "\u03D9\u03DD\u03E1\u03D6\u03DC\u03E0\u03FE\u0402\u0406\u03FC\u0400\u0404"
                            + "\u03FF\u0403\u0407\u03FD\u0401\u0405\u041E\u0422\u0426\u041C\u0420\u0424"
                            + "\u041F\u0423\u0427\u041D\u0421\u0425\u015B\u015B\u015B\u0159\u0159\u0159"
                            + "\u02D8\u0100\u012B\u0162\u0102\u012D\u015B\u015B\u015B\u0158\u0158\u0158"
                            + "\u02D8\u0100\u012B\u02D7\u0101\u012C\u02D9\u02D9\u02D9\u015A\u015A\u015A"
                            + "\u02D6\u0103\u012E\u02D5\u0104\u012F\u02D9\u02D9\u02D9\u00FF\u00FF\u00FF"
                            + "\u02D6\u0103\u012E\u00FF\u00FF\u00FF\u0158\u0158\u0158\u00FF\u00FF\u00FF"
                            + "\u02D7\u0101\u012C\u00FF\u00FF\u00FF\u0159\u0159\u0159\u00FF\u00FF\u00FF"
                            + "\u0162\u0102\u012D\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0176\u0105\u0130"
                            + "\u02EC\u0128\u0153\u02E9\u0129\u0154\u02EB\u0127\u0152\u02EA\u012A\u0155"
                            + "\u02DB\u02DC\u02DE\u02DA\u0163\u02DD\u02E0\u02E2\u02E4\u02DF\u02E1\u02E3"
                            + "\u02E6\u02E8\u0156\u02E5\u02E7\u0157\u02ED\u02ED\u02ED\u00FF\u00FF\u00FF"
                            + "\u0313\u0314\u0315\u00FF\u00FF\u00FF\u0312\u0312\u0312\u0312\u0312\u0312"
                            + "\u030F\u0310\u0311\u030F\u0310\u0311\u0307\u0307\u0307\u0307\u0307\u0307"
                            + "\u0304\u0305\u0306\u0304\u0305\u0306\u030E\u030E\u030E\u030E\u030E\u030E"
                            + "\u030B\u030C\u030D\u030B\u030C\u030D\u00FF\u00FF\u00FF\u0308\u0309\u030A"
                            + "\u02CC\u02CD\u02CE\u00FF\u00FF\u00FF\u02CF\u02D0\u02D1\u00FF\u00FF\u00FF"
                            + "\u02D2\u02D3\u02D4\u00FF\u00FF\u00FF\u01D2\u01D3\u01D4\u01D2\u01D3\u01D4"
                            + "\u01EB\u01ED\u01EF\u01EA\u01EC\u01EE\u01DB\u01DC\u01DD\u01DB\u01DC\u01DD"
                            + "\u01FD\u01FF\u0201\u01FC\u01FE\u0200\u01D8\u01D9\u01DA\u01D8\u01D9\u01DA"
                            + "\u01F7\u01F9\u01FB\u01F6\u01F8\u01FA\u01D5\u01D6\u01D7\u01D5\u01D6\u01D7"
                            + "\u01F1\u01F3\u01F5\u01F0\u01F2\u01F4\u01DF\u01E1\u01E3\u01DE\u01E0\u01E2"
                            + "\u01E5\u01E7\u01E9\u01E4\u01E6\u01E8\u0203\u0205\u0207\u0202\u0204\u0206"
                            + "\u0236\u0237\u0238\u00FF\u00FF\u00FF\u0236\u0237\u0238\u00FF\u00FF\u00FF"
                            + "\u02C7\u02C7\u02C7\u02C6\u02C6\u02C6\u029B\u029D\u029F\u029A\u029C\u029E"
                            + "\u022E\u022F\u0230\u00FF\u00FF\u00FF\u022E\u022F\u0230\u00FF\u00FF\u00FF"
                            + "\u02C1\u02C1\u02C1\u02C0\u02C0\u02C0\u0289\u028B\u028D\u0288\u028A\u028C"
                            + "\u0213\u0214\u016A\u00FF\u00FF\u00FF\u0213\u0214\u016A\u00FF\u00FF\u00FF"
                            + "\u02B1\u02B1\u02B1\u02B0\u02B0\u02B0\u0259\u025B\u025D\u0258\u025A\u025C"
                            + "\u0211\u0212\u016B\u00FF\u00FF\u00FF\u0211\u0212\u016B\u00FF\u00FF\u00FF"
                            + "\u02AF\u02AF\u02AF\u02AE\u02AE\u02AE\u0253\u0255\u0257\u0252\u0254\u0256"
                            + "\u021A\u021B\u016C\u00FF\u00FF\u00FF\u021A\u021B\u016C\u00FF\u00FF\u00FF"
                            + "\u02B5\u02B5\u02B5\u02B4\u02B4\u02B4\u0265\u0267\u0269\u0264\u0266\u0268"
                            + "\u022C\u022D\u016D\u00FF\u00FF\u00FF\u022C\u022D\u016D\u00FF\u00FF\u00FF"
                            + "\u02BF\u02BF\u02BF\u02BE\u02BE\u02BE\u0283\u0285\u0287\u0282\u0284\u0286"
                            + "\u0215\u0216\u016E\u00FF\u00FF\u00FF\u0215\u0216\u016E\u00FF\u00FF\u00FF"
                            + "\u02B3\u02B3\u02B3\u02B2\u02B2\u02B2\u025F\u0261\u0263\u025E\u0260\u0262"
                            + "\u020F\u0210\u016F\u00FF\u00FF\u00FF\u020F\u0210\u016F\u00FF\u00FF\u00FF"
                            + "\u02AD\u02AD\u02AD\u02AC\u02AC\u02AC\u024D\u024F\u0251\u024C\u024E\u0250"
                            + "\u023C\u023D\u0170\u00FF\u00FF\u00FF\u023C\u023D\u0170\u00FF\u00FF\u00FF"
                            + "\u02CB\u02CB\u02CB\u02CA\u02CA\u02CA\u02A7\u02A9\u02AB\u02A6\u02A8\u02AA"
                            + "\u0234\u0235\u0171\u00FF\u00FF\u00FF\u0234\u0235\u0171\u00FF\u00FF\u00FF"
                            + "\u02C5\u02C5\u02C5\u02C4\u02C4\u02C4\u0295\u0297\u0299\u0294\u0296\u0298"
                            + "\u0239\u023A\u023B\u00FF\u00FF\u00FF\u0239\u023A\u023B\u00FF\u00FF\u00FF"
                            + "\u02C9\u02C9\u02C9\u02C8\u02C8\u02C8\u02A1\u02A3\u02A5\u02A0\u02A2\u02A4"
                            + "\u0231\u0232\u0233\u00FF\u00FF\u00FF\u0231\u0232\u0233\u00FF\u00FF\u00FF"
                            + "\u02C3\u02C3\u02C3\u02C2\u02C2\u02C2\u028F\u0291\u0293\u028E\u0290\u0292"
                            + "\u0220\u0221\u0172\u00FF\u00FF\u00FF\u0220\u0221\u0172\u00FF\u00FF\u00FF"
                            + "\u02BB\u02BB\u02BB\u02BA\u02BA\u02BA\u0277\u0279\u027B\u0276\u0278\u027A"
                            + "\u021E\u021F\u0173\u00FF\u00FF\u00FF\u021E\u021F\u0173\u00FF\u00FF\u00FF"
                            + "\u02B9\u02B9\u02B9\u02B8\u02B8\u02B8\u0271\u0273\u0275\u0270\u0272\u0274"
                            + "\u0222\u0223\u0174\u00FF\u00FF\u00FF\u0222\u0223\u0174\u00FF\u00FF\u00FF"
                            + "\u02BD\u02BD\u02BD\u02BC\u02BC\u02BC\u027D\u027F\u0281\u027C\u027E\u0280"
                            + "\u021C\u021D\u0175\u00FF\u00FF\u00FF\u021C\u021D\u0175\u00FF\u00FF\u00FF"
                            + "\u02B7\u02B7\u02B7\u02B6\u02B6\u02B6\u026B\u026D\u026F\u026A\u026C\u026E"
                            + "\u0208\u0209\u0166\u00FF\u00FF\u00FF\u0224\u0225\u0168\u00FF\u00FF\u00FF"
                            + "\u0224\u0225\u0168\u00FF\u00FF\u00FF\u020B\u020D\u0169\u020A\u020C\u020E"
                            + "\u0227\u0229\u022B\u0226\u0228\u022A\u0247\u0248\u0167\u00FF\u00FF\u00FF"
                            + "\u0249\u024A\u024B\u00FF\u00FF\u00FF\u0244\u0245\u0246\u00FF\u00FF\u00FF"
                            + "\u0241\u0242\u0243\u00FF\u00FF\u00FF\u023E\u023F\u0240\u00FF\u00FF\u00FF"
                            + "\u0217\u0218\u0219\u00FF\u00FF\u00FF\u0438\u043B\u0164\u00FF\u00FF\u00FF"
                            + "\u042E\u042F\u0165\u00FF\u00FF\u00FF\u0436\u0439\u043C\u00FF\u00FF\u00FF"
                            + "\u0436\u0439\u043C\u00FF\u00FF\u00FF\u0438\u043B\u0164\u0437\u043A\u043D"
                            + "\u0430\u0431\u0432\u0430\u0431\u0432\u043E\u043F\u0440\u00FF\u00FF\u00FF"
                            + "\u0433\u0434\u0435\u00FF\u00FF\u00FF\u0428\u0429\u042A\u00FF\u00FF\u00FF"
                            + "\u042B\u042C\u042D\u00FF\u00FF\u00FF\u044C\u044C\u044C\u00FF\u00FF\u00FF"
                            + "\u0449\u044A\u044B\u00FF\u00FF\u00FF\u0444\u0444\u0444\u00FF\u00FF\u00FF"
                            + "\u0441\u0442\u0443\u00FF\u00FF\u00FF\u0454\u0454\u0454\u00FF\u00FF\u00FF"
                            + "\u0451\u0452\u0453\u00FF\u00FF\u00FF\u0448\u0448\u0448\u00FF\u00FF\u00FF"
                            + "\u0445\u0446\u0447\u00FF\u00FF\u00FF\u0450\u0450\u0450\u00FF\u00FF\u00FF"
                            + "\u044D\u044E\u044F\u00FF\u00FF\u00FF\u0177\u0177\u0177\u00FF\u00FF\u00FF"
                            + "\u031A\u031A\u031A\u00FF\u00FF\u00FF\u0319\u0319\u0319\u00FF\u00FF\u00FF"
                            + "\u0318\u0318\u0318\u00FF\u00FF\u00FF\u0316\u0316\u0316\u00FF\u00FF\u00FF"
                            + "\u031C\u031C\u031C\u00FF\u00FF\u00FF\u0317\u0317\u0317\u00FF\u00FF\u00FF"
                            + "\u031D\u031D\u031D\u00FF\u00FF\u00FF\u031B\u031B\u031B\u00FF\u00FF\u00FF"
                            + "\u02F2\u02F2\u02F2\u00FF\u00FF\u00FF\u02F3\u02F3\u02F3\u00FF\u00FF\u00FF"
                            + "\u02EE\u02EE\u02EE\u00FF\u00FF\u00FF\u02F1\u02F1\u02F1\u00FF\u00FF\u00FF"
                            + "\u02F0\u02F0\u02F0\u00FF\u00FF\u00FF\u02EF\u02EF\u02EF\u00FF\u00FF\u00FF"
                            + "\u0455\u0455\u0455\u00FF\u00FF\u00FF");
    }

    /** Runs the instructions of a block in turn; on a fault {@code t.faultAt} is the one that raised it. */
    static void run(Interpreter t, Insn[] insns) {
        Cpu c = t.cpu;
        Mmu m = t.mmu;
        long[] r = c.r;
        int at = 0;
        try {
            for (; at < insns.length; at++) {
                Insn in = insns[at];
                switch (in.op) {
                    // Data.mov32 r,r
                    case 0 -> r[in.a] = Data.mov32((int) r[in.b]) & 0xFFFF_FFFFL;
                    // Data.mov32 r,m
                    case 1 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Data.mov32(m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.mov32 m,r
                    case 2 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Data.mov32((int) r[in.b]));
                    }
                    // Data.mov32 r,i
                    case 3 -> r[in.a] = Data.mov32((int) in.imm) & 0xFFFF_FFFFL;
                    // Data.mov32 m,i
                    case 4 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Data.mov32((int) in.imm));
                    }
                    // Addressing.lea32 r,m
                    case 5 -> r[in.a] = Addressing.lea32(t, in) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,r
                    case 6 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,i
                    case 7 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Arithmetic.add32 r,m
                    case 8 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Arithmetic.add32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Arithmetic.sub32 r,r
                    case 9 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Arithmetic.sub32 r,i
                    case 10 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Arithmetic.sub32 r,m
                    case 11 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Arithmetic.sub32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.and32 r,r
                    case 12 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.and32 r,i
                    case 13 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.and32 r,m
                    case 14 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.and32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.or32 r,r
                    case 15 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.or32 r,i
                    case 16 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.or32 r,m
                    case 17 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.or32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Logic.xor32 r,r
                    case 18 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Logic.xor32 r,i
                    case 19 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Logic.xor32 r,m
                    case 20 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Logic.xor32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
                    }
                    // Arithmetic.cmp32 r,r
                    case 21 -> Arithmetic.cmp32(c, (int) r[in.a], (int) r[in.b]);
                    // Arithmetic.cmp32 r,i
                    case 22 -> Arithmetic.cmp32(c, (int) r[in.a], (int) in.imm);
                    // Arithmetic.cmp32 r,m
                    case 23 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, (int) r[in.a], m.load32(la));
                    }
                    // Logic.test32 r,r
                    case 24 -> Logic.test32(c, (int) r[in.a], (int) r[in.b]);
                    // Logic.test32 r,i
                    case 25 -> Logic.test32(c, (int) r[in.a], (int) in.imm);
                    // Arithmetic.cmp32 m,r
                    case 26 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, m.load32(la), (int) r[in.b]);
                    }
                    // Arithmetic.cmp32 m,i
                    case 27 -> {
                        long la = t.address(in, 4, false);
                        Arithmetic.cmp32(c, m.load32(la), (int) in.imm);
                    }
                    // Arithmetic.add32 m,r
                    case 28 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) r[in.b]));
                    }
                    // Arithmetic.add32 m,i
                    case 29 -> {
                        long la = t.address(in, 4, true);
                        m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) in.imm));
                    }
                    // Arithmetic.inc32 r
                    case 30 -> r[in.a] = Arithmetic.inc32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
                    // Arithmetic.dec32 r
                    case 31 -> r[in.a] = Arithmetic.dec32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
                    // Shifts.shl32 r,i
                    case 32 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.shl32 r,i
                    case 33 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Shifts.shr32 r,i
                    case 34 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.shr32 r,i
                    case 35 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Shifts.sar32 r,i
                    case 36 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
                    // Shifts.sar32 r,i
                    case 37 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
                    // Multiply.imul32 r,r
                    case 38 -> r[in.a] = Multiply.imul32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,r
                    case 39 -> r[in.a] = Data.movzx32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,r
                    case 40 -> r[in.a] = Data.movzx32(t.get8(in.b)) & 0xFFFF_FFFFL;
                    // Data.movzx32 r,m
                    case 41 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movzx32(m.load8(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.movzx32 r,m
                    case 42 -> {
                        long la = t.address(in, 2, false);
                        r[in.a] = Data.movzx32(m.load16(la)) & 0xFFFF_FFFFL;
                    }
                    // Data.mov64 r,r
                    case 43 -> r[in.a] = Data.mov64(r[in.b]);
                    // Data.mov64 r,m
                    case 44 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Data.mov64(m.load64(la));
                    }
                    // Data.mov64 m,r
                    case 45 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Data.mov64(r[in.b]));
                    }
                    // Data.mov64 r,i
                    case 46 -> r[in.a] = Data.mov64(in.imm);
                    // Data.mov64 m,i
                    case 47 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Data.mov64(in.imm));
                    }
                    // Addressing.lea64 r,m
                    case 48 -> r[in.a] = Addressing.lea64(t, in);
                    // Arithmetic.add64 r,r
                    case 49 -> r[in.a] = Arithmetic.add64(c, r[in.a], r[in.b]);
                    // Arithmetic.add64 r,i
                    case 50 -> r[in.a] = Arithmetic.add64(c, r[in.a], in.imm);
                    // Arithmetic.add64 r,m
                    case 51 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Arithmetic.add64(c, r[in.a], m.load64(la));
                    }
                    // Arithmetic.sub64 r,r
                    case 52 -> r[in.a] = Arithmetic.sub64(c, r[in.a], r[in.b]);
                    // Arithmetic.sub64 r,i
                    case 53 -> r[in.a] = Arithmetic.sub64(c, r[in.a], in.imm);
                    // Arithmetic.sub64 r,m
                    case 54 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Arithmetic.sub64(c, r[in.a], m.load64(la));
                    }
                    // Logic.and64 r,r
                    case 55 -> r[in.a] = Logic.and64(c, r[in.a], r[in.b]);
                    // Logic.and64 r,i
                    case 56 -> r[in.a] = Logic.and64(c, r[in.a], in.imm);
                    // Logic.and64 r,m
                    case 57 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.and64(c, r[in.a], m.load64(la));
                    }
                    // Logic.or64 r,r
                    case 58 -> r[in.a] = Logic.or64(c, r[in.a], r[in.b]);
                    // Logic.or64 r,i
                    case 59 -> r[in.a] = Logic.or64(c, r[in.a], in.imm);
                    // Logic.or64 r,m
                    case 60 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.or64(c, r[in.a], m.load64(la));
                    }
                    // Logic.xor64 r,r
                    case 61 -> r[in.a] = Logic.xor64(c, r[in.a], r[in.b]);
                    // Logic.xor64 r,i
                    case 62 -> r[in.a] = Logic.xor64(c, r[in.a], in.imm);
                    // Logic.xor64 r,m
                    case 63 -> {
                        long la = t.address(in, 8, false);
                        r[in.a] = Logic.xor64(c, r[in.a], m.load64(la));
                    }
                    // Arithmetic.cmp64 r,r
                    case 64 -> Arithmetic.cmp64(c, r[in.a], r[in.b]);
                    // Arithmetic.cmp64 r,i
                    case 65 -> Arithmetic.cmp64(c, r[in.a], in.imm);
                    // Arithmetic.cmp64 r,m
                    case 66 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, r[in.a], m.load64(la));
                    }
                    // Logic.test64 r,r
                    case 67 -> Logic.test64(c, r[in.a], r[in.b]);
                    // Logic.test64 r,i
                    case 68 -> Logic.test64(c, r[in.a], in.imm);
                    // Arithmetic.cmp64 m,r
                    case 69 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, m.load64(la), r[in.b]);
                    }
                    // Arithmetic.cmp64 m,i
                    case 70 -> {
                        long la = t.address(in, 8, false);
                        Arithmetic.cmp64(c, m.load64(la), in.imm);
                    }
                    // Arithmetic.add64 m,r
                    case 71 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), r[in.b]));
                    }
                    // Arithmetic.add64 m,i
                    case 72 -> {
                        long la = t.address(in, 8, true);
                        m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), in.imm));
                    }
                    // Arithmetic.inc64 r
                    case 73 -> r[in.a] = Arithmetic.inc64(c, r[in.a]);
                    // Arithmetic.dec64 r
                    case 74 -> r[in.a] = Arithmetic.dec64(c, r[in.a]);
                    // Shifts.shl64 r,i
                    case 75 -> r[in.a] = Shifts.shl64(c, r[in.a], (int) in.imm);
                    // Shifts.shl64 r,i
                    case 76 -> r[in.a] = Shifts.shl64(c, r[in.a], 1);
                    // Shifts.shr64 r,i
                    case 77 -> r[in.a] = Shifts.shr64(c, r[in.a], (int) in.imm);
                    // Shifts.shr64 r,i
                    case 78 -> r[in.a] = Shifts.shr64(c, r[in.a], 1);
                    // Shifts.sar64 r,i
                    case 79 -> r[in.a] = Shifts.sar64(c, r[in.a], (int) in.imm);
                    // Shifts.sar64 r,i
                    case 80 -> r[in.a] = Shifts.sar64(c, r[in.a], 1);
                    // Multiply.imul64 r,r
                    case 81 -> r[in.a] = Multiply.imul64(c, r[in.a], r[in.b]);
                    // Data.movzx64 r,r
                    case 82 -> r[in.a] = Data.movzx64((int) r[in.b] & 0xFFFF);
                    // Data.movzx64 r,r
                    case 83 -> r[in.a] = Data.movzx64(t.get8(in.b));
                    // Data.movzx64 r,m
                    case 84 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movzx64(m.load8(la));
                    }
                    // Data.movzx64 r,m
                    case 85 -> {
                        long la = t.address(in, 2, false);
                        r[in.a] = Data.movzx64(m.load16(la));
                    }
                    // Data.movsxd64 r,r
                    case 86 -> r[in.a] = Data.movsxd64((int) r[in.b]);
                    // Data.movsxd64 r,m
                    case 87 -> {
                        long la = t.address(in, 4, false);
                        r[in.a] = Data.movsxd64(m.load32(la));
                    }
                    // Data.mov8 r,m
                    case 88 -> {
                        long la = t.address(in, 1, false);
                        t.set8(in.a, Data.mov8(m.load8(la)));
                    }
                    // Data.mov8 m,r
                    case 89 -> {
                        long la = t.address(in, 1, true);
                        m.store8(la, Data.mov8(t.get8(in.b)));
                    }
                    // Data.mov8 m,i
                    case 90 -> {
                        long la = t.address(in, 1, true);
                        m.store8(la, Data.mov8((int) in.imm));
                    }
                    // Data.mov8 r,r
                    case 91 -> t.set8(in.a, Data.mov8(t.get8(in.b)));
                    // Logic.test8 r,r
                    case 92 -> Logic.test8(c, t.get8(in.a), t.get8(in.b));
                    // Logic.test8 m,i
                    case 93 -> {
                        long la = t.address(in, 1, false);
                        Logic.test8(c, m.load8(la), (int) in.imm);
                    }
                    // Arithmetic.cmp8 r,i
                    case 94 -> Arithmetic.cmp8(c, t.get8(in.a), (int) in.imm);
                    // Arithmetic.cmp8 m,i
                    case 95 -> {
                        long la = t.address(in, 1, false);
                        Arithmetic.cmp8(c, m.load8(la), (int) in.imm);
                    }
                    // Arithmetic.cmp8 r,r
                    case 96 -> Arithmetic.cmp8(c, t.get8(in.a), t.get8(in.b));
                    // Arithmetic.cmp8 r,m
                    case 97 -> {
                        long la = t.address(in, 1, false);
                        Arithmetic.cmp8(c, t.get8(in.a), m.load8(la));
                    }
                    // Data.mov16 m,r
                    case 98 -> {
                        long la = t.address(in, 2, true);
                        m.store16(la, Data.mov16((int) r[in.b] & 0xFFFF));
                    }
                    // Data.movsxByte32 r,m
                    case 99 -> {
                        long la = t.address(in, 1, false);
                        r[in.a] = Data.movsxByte32(m.load8(la)) & 0xFFFF_FFFFL;
                    }
                    // Stack.push64 r
                    case 100 -> Stack.push64(t, r[in.a]);
                    // Stack.pop64 r
                    case 101 -> r[in.a] = Stack.pop64(t);
                    // Branches.call64 i
                    case 102 -> {
                        c.rip = t.nextIp(in);
                        Branches.call64(t, in);
                    }
                    // Branches.ret64
                    case 103 -> {
                        c.rip = t.nextIp(in);
                        Branches.ret64(t);
                    }
                    // Branches.jmp64 i
                    case 104 -> {
                        c.rip = t.nextIp(in);
                        Branches.jmp64(c, in);
                    }
                    // Branches.callNear64 r
                    case 105 -> {
                        c.rip = t.nextIp(in);
                        Branches.callNear64(t, r[in.a]);
                    }
                    // Branches.jb64 i
                    case 106 -> {
                        c.rip = t.nextIp(in);
                        Branches.jb64(c, in);
                    }
                    // Branches.jae64 i
                    case 107 -> {
                        c.rip = t.nextIp(in);
                        Branches.jae64(c, in);
                    }
                    // Branches.je64 i
                    case 108 -> {
                        c.rip = t.nextIp(in);
                        Branches.je64(c, in);
                    }
                    // Branches.jne64 i
                    case 109 -> {
                        c.rip = t.nextIp(in);
                        Branches.jne64(c, in);
                    }
                    // Branches.jbe64 i
                    case 110 -> {
                        c.rip = t.nextIp(in);
                        Branches.jbe64(c, in);
                    }
                    // Branches.ja64 i
                    case 111 -> {
                        c.rip = t.nextIp(in);
                        Branches.ja64(c, in);
                    }
                    // Branches.js64 i
                    case 112 -> {
                        c.rip = t.nextIp(in);
                        Branches.js64(c, in);
                    }
                    // Branches.jns64 i
                    case 113 -> {
                        c.rip = t.nextIp(in);
                        Branches.jns64(c, in);
                    }
                    // Branches.jl64 i
                    case 114 -> {
                        c.rip = t.nextIp(in);
                        Branches.jl64(c, in);
                    }
                    // Branches.jge64 i
                    case 115 -> {
                        c.rip = t.nextIp(in);
                        Branches.jge64(c, in);
                    }
                    // Branches.jle64 i
                    case 116 -> {
                        c.rip = t.nextIp(in);
                        Branches.jle64(c, in);
                    }
                    // Branches.jg64 i
                    case 117 -> {
                        c.rip = t.nextIp(in);
                        Branches.jg64(c, in);
                    }
                    default -> other(t, c, in);
                }
            }
        } catch (Fault fault) {
            t.faultAt = at;
            throw fault;
        }
    }

    private static void other(Interpreter t, Cpu c, Insn in) {
        switch (in.op - HOT >> 5) {
            case 0 -> group0(t, c, in);
            case 1 -> group1(t, c, in);
            case 2 -> group2(t, c, in);
            case 3 -> group3(t, c, in);
            case 4 -> group4(t, c, in);
            case 5 -> group5(t, c, in);
            case 6 -> group6(t, c, in);
            case 7 -> group7(t, c, in);
            case 8 -> group8(t, c, in);
            case 9 -> group9(t, c, in);
            case 10 -> group10(t, c, in);
            case 11 -> group11(t, c, in);
            case 12 -> group12(t, c, in);
            case 13 -> group13(t, c, in);
            case 14 -> group14(t, c, in);
            case 15 -> group15(t, c, in);
            case 16 -> group16(t, c, in);
            case 17 -> group17(t, c, in);
            case 18 -> group18(t, c, in);
            case 19 -> group19(t, c, in);
            case 20 -> group20(t, c, in);
            case 21 -> group21(t, c, in);
            case 22 -> group22(t, c, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group0(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Addressing.lea16 r,m
            case 118 -> t.set16(in.a, Addressing.lea16(t, in));
            // Addressing.xlat
            case 119 -> Addressing.xlat(t, in);
            // Arithmetic.adc16 m,i
            case 120 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.adc16 m,r
            case 121 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.adc16 r,i
            case 122 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.adc16 r,m
            case 123 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.adc16 r,r
            case 124 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.adc32 m,i
            case 125 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.adc32 m,r
            case 126 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.adc32 r,i
            case 127 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.adc32 r,m
            case 128 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.adc32 r,r
            case 129 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.adc64 m,i
            case 130 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.adc64 m,r
            case 131 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.adc64 r,i
            case 132 -> r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
            // Arithmetic.adc64 r,m
            case 133 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.adc64 r,r
            case 134 -> r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
            // Arithmetic.adc8 m,i
            case 135 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.adc8 m,r
            case 136 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.adc8 r,i
            case 137 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.adc8 r,m
            case 138 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.adc8 r,r
            case 139 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.add16 m,i
            case 140 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.add16 m,r
            case 141 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.add16 r,i
            case 142 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.add16 r,m
            case 143 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.add16 r,r
            case 144 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.add8 m,i
            case 145 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.add8 m,r
            case 146 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.add8 r,i
            case 147 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.add8 r,m
            case 148 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.add8 r,r
            case 149 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group1(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.cmp16 m,i
            case 150 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
            }
            // Arithmetic.cmp16 m,r
            case 151 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Arithmetic.cmp16 r,i
            case 152 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Arithmetic.cmp16 r,m
            case 153 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
            }
            // Arithmetic.cmp16 r,r
            case 154 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Arithmetic.cmp8 m,r
            case 155 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
            }
            // Arithmetic.dec16 m
            case 156 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
            }
            // Arithmetic.dec16 r
            case 157 -> t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.dec32 m
            case 158 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
            }
            // Arithmetic.dec64 m
            case 159 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
            }
            // Arithmetic.dec8 m
            case 160 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
            }
            // Arithmetic.dec8 r
            case 161 -> t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
            // Arithmetic.inc16 m
            case 162 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
            }
            // Arithmetic.inc16 r
            case 163 -> t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.inc32 m
            case 164 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
            }
            // Arithmetic.inc64 m
            case 165 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
            }
            // Arithmetic.inc8 m
            case 166 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
            }
            // Arithmetic.inc8 r
            case 167 -> t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
            // Arithmetic.neg16 m
            case 168 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
            }
            // Arithmetic.neg16 r
            case 169 -> t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.neg32 m
            case 170 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
            }
            // Arithmetic.neg32 r
            case 171 -> r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            // Arithmetic.neg64 m
            case 172 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
            }
            // Arithmetic.neg64 r
            case 173 -> r[in.a] = Arithmetic.neg64(c, r[in.a]);
            // Arithmetic.neg8 m
            case 174 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
            }
            // Arithmetic.neg8 r
            case 175 -> t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
            // Arithmetic.sbb16 m,i
            case 176 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sbb16 m,r
            case 177 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sbb16 r,i
            case 178 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sbb16 r,m
            case 179 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sbb16 r,r
            case 180 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sbb32 m,i
            case 181 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group2(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.sbb32 m,r
            case 182 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sbb32 r,i
            case 183 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.sbb32 r,m
            case 184 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.sbb32 r,r
            case 185 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.sbb64 m,i
            case 186 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sbb64 m,r
            case 187 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sbb64 r,i
            case 188 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
            // Arithmetic.sbb64 r,m
            case 189 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.sbb64 r,r
            case 190 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
            // Arithmetic.sbb8 m,i
            case 191 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sbb8 m,r
            case 192 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sbb8 r,i
            case 193 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sbb8 r,m
            case 194 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sbb8 r,r
            case 195 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.sub16 m,i
            case 196 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sub16 m,r
            case 197 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sub16 r,i
            case 198 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sub16 r,m
            case 199 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sub16 r,r
            case 200 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sub32 m,i
            case 201 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sub32 m,r
            case 202 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sub64 m,i
            case 203 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sub64 m,r
            case 204 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sub8 m,i
            case 205 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sub8 m,r
            case 206 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sub8 r,i
            case 207 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sub8 r,m
            case 208 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sub8 r,r
            case 209 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
            // BitStrings.bt16 r,r
            case 210 -> BitStrings.bt16(t, in);
            // BitStrings.bt32 r,r
            case 211 -> BitStrings.bt32(t, in);
            // BitStrings.bt64 r,r
            case 212 -> BitStrings.bt64(t, in);
            // BitStrings.btc16 r,r
            case 213 -> BitStrings.btc16(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group3(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // BitStrings.btc32 r,r
            case 214 -> BitStrings.btc32(t, in);
            // BitStrings.btc64 r,r
            case 215 -> BitStrings.btc64(t, in);
            // BitStrings.btr16 r,r
            case 216 -> BitStrings.btr16(t, in);
            // BitStrings.btr32 r,r
            case 217 -> BitStrings.btr32(t, in);
            // BitStrings.btr64 r,r
            case 218 -> BitStrings.btr64(t, in);
            // BitStrings.bts16 r,r
            case 219 -> BitStrings.bts16(t, in);
            // BitStrings.bts32 r,r
            case 220 -> BitStrings.bts32(t, in);
            // BitStrings.bts64 r,r
            case 221 -> BitStrings.bts64(t, in);
            // Bits.bsf16 r,m
            case 222 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsf16 r,r
            case 223 -> t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsf32 r,m
            case 224 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsf32 r,r
            case 225 -> r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsf64 r,m
            case 226 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
            }
            // Bits.bsf64 r,r
            case 227 -> r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
            // Bits.bsr16 r,m
            case 228 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsr16 r,r
            case 229 -> t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsr32 r,m
            case 230 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsr32 r,r
            case 231 -> r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsr64 r,m
            case 232 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
            }
            // Bits.bsr64 r,r
            case 233 -> r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
            // Bits.bt16 m,i
            case 234 -> {
                long la = t.address(in, 2, false);
                Bits.bt16(c, m.load16(la), (int) in.imm);
            }
            // Bits.bt16 r,i
            case 235 -> Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Bits.bt32 m,i
            case 236 -> {
                long la = t.address(in, 4, false);
                Bits.bt32(c, m.load32(la), (int) in.imm);
            }
            // Bits.bt32 r,i
            case 237 -> Bits.bt32(c, (int) r[in.a], (int) in.imm);
            // Bits.bt64 m,i
            case 238 -> {
                long la = t.address(in, 8, false);
                Bits.bt64(c, m.load64(la), (int) in.imm);
            }
            // Bits.bt64 r,i
            case 239 -> Bits.bt64(c, r[in.a], (int) in.imm);
            // Bits.btc16 m,i
            case 240 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btc16 r,i
            case 241 -> t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btc32 m,i
            case 242 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btc32 r,i
            case 243 -> r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btc64 m,i
            case 244 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btc64 r,i
            case 245 -> r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group4(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Bits.btr16 m,i
            case 246 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btr16 r,i
            case 247 -> t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btr32 m,i
            case 248 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btr32 r,i
            case 249 -> r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btr64 m,i
            case 250 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btr64 r,i
            case 251 -> r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
            // Bits.bts16 m,i
            case 252 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.bts16 r,i
            case 253 -> t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.bts32 m,i
            case 254 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.bts32 r,i
            case 255 -> r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.bts64 m,i
            case 256 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.bts64 r,i
            case 257 -> r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
            // Bits.popcnt16 r,m
            case 258 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
            }
            // Bits.popcnt16 r,r
            case 259 -> t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
            // Bits.popcnt32 r,m
            case 260 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.popcnt32 r,r
            case 261 -> r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.popcnt64 r,m
            case 262 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.popcnt64(c, m.load64(la));
            }
            // Bits.popcnt64 r,r
            case 263 -> r[in.a] = Bits.popcnt64(c, r[in.b]);
            // Branches.call16 i
            case 264 -> {
                c.rip = t.nextIp(in);
                Branches.call16(t, in);
            }
            // Branches.call32 i
            case 265 -> {
                c.rip = t.nextIp(in);
                Branches.call32(t, in);
            }
            // Branches.callNear16 m
            case 266 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.callNear16(t, m.load16(la));
            }
            // Branches.callNear16 r
            case 267 -> {
                c.rip = t.nextIp(in);
                Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
            }
            // Branches.callNear32 m
            case 268 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.callNear32(t, m.load32(la));
            }
            // Branches.callNear32 r
            case 269 -> {
                c.rip = t.nextIp(in);
                Branches.callNear32(t, (int) r[in.a]);
            }
            // Branches.callNear64 m
            case 270 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.callNear64(t, m.load64(la));
            }
            // Branches.ja16 i
            case 271 -> {
                c.rip = t.nextIp(in);
                Branches.ja16(c, in);
            }
            // Branches.ja32 i
            case 272 -> {
                c.rip = t.nextIp(in);
                Branches.ja32(c, in);
            }
            // Branches.jae16 i
            case 273 -> {
                c.rip = t.nextIp(in);
                Branches.jae16(c, in);
            }
            // Branches.jae32 i
            case 274 -> {
                c.rip = t.nextIp(in);
                Branches.jae32(c, in);
            }
            // Branches.jb16 i
            case 275 -> {
                c.rip = t.nextIp(in);
                Branches.jb16(c, in);
            }
            // Branches.jb32 i
            case 276 -> {
                c.rip = t.nextIp(in);
                Branches.jb32(c, in);
            }
            // Branches.jbe16 i
            case 277 -> {
                c.rip = t.nextIp(in);
                Branches.jbe16(c, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group5(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.jbe32 i
            case 278 -> {
                c.rip = t.nextIp(in);
                Branches.jbe32(c, in);
            }
            // Branches.jcxz16 i
            case 279 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz16(t, in);
            }
            // Branches.jcxz32 i
            case 280 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz32(t, in);
            }
            // Branches.jcxz64 i
            case 281 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz64(t, in);
            }
            // Branches.je16 i
            case 282 -> {
                c.rip = t.nextIp(in);
                Branches.je16(c, in);
            }
            // Branches.je32 i
            case 283 -> {
                c.rip = t.nextIp(in);
                Branches.je32(c, in);
            }
            // Branches.jg16 i
            case 284 -> {
                c.rip = t.nextIp(in);
                Branches.jg16(c, in);
            }
            // Branches.jg32 i
            case 285 -> {
                c.rip = t.nextIp(in);
                Branches.jg32(c, in);
            }
            // Branches.jge16 i
            case 286 -> {
                c.rip = t.nextIp(in);
                Branches.jge16(c, in);
            }
            // Branches.jge32 i
            case 287 -> {
                c.rip = t.nextIp(in);
                Branches.jge32(c, in);
            }
            // Branches.jl16 i
            case 288 -> {
                c.rip = t.nextIp(in);
                Branches.jl16(c, in);
            }
            // Branches.jl32 i
            case 289 -> {
                c.rip = t.nextIp(in);
                Branches.jl32(c, in);
            }
            // Branches.jle16 i
            case 290 -> {
                c.rip = t.nextIp(in);
                Branches.jle16(c, in);
            }
            // Branches.jle32 i
            case 291 -> {
                c.rip = t.nextIp(in);
                Branches.jle32(c, in);
            }
            // Branches.jmp16 i
            case 292 -> {
                c.rip = t.nextIp(in);
                Branches.jmp16(c, in);
            }
            // Branches.jmp32 i
            case 293 -> {
                c.rip = t.nextIp(in);
                Branches.jmp32(c, in);
            }
            // Branches.jmpNear16 m
            case 294 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.jmpNear16(c, m.load16(la));
            }
            // Branches.jmpNear16 r
            case 295 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
            }
            // Branches.jmpNear32 m
            case 296 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.jmpNear32(c, m.load32(la));
            }
            // Branches.jmpNear32 r
            case 297 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear32(c, (int) r[in.a]);
            }
            // Branches.jmpNear64 m
            case 298 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.jmpNear64(c, m.load64(la));
            }
            // Branches.jmpNear64 r
            case 299 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear64(c, r[in.a]);
            }
            // Branches.jne16 i
            case 300 -> {
                c.rip = t.nextIp(in);
                Branches.jne16(c, in);
            }
            // Branches.jne32 i
            case 301 -> {
                c.rip = t.nextIp(in);
                Branches.jne32(c, in);
            }
            // Branches.jno16 i
            case 302 -> {
                c.rip = t.nextIp(in);
                Branches.jno16(c, in);
            }
            // Branches.jno32 i
            case 303 -> {
                c.rip = t.nextIp(in);
                Branches.jno32(c, in);
            }
            // Branches.jno64 i
            case 304 -> {
                c.rip = t.nextIp(in);
                Branches.jno64(c, in);
            }
            // Branches.jnp16 i
            case 305 -> {
                c.rip = t.nextIp(in);
                Branches.jnp16(c, in);
            }
            // Branches.jnp32 i
            case 306 -> {
                c.rip = t.nextIp(in);
                Branches.jnp32(c, in);
            }
            // Branches.jnp64 i
            case 307 -> {
                c.rip = t.nextIp(in);
                Branches.jnp64(c, in);
            }
            // Branches.jns16 i
            case 308 -> {
                c.rip = t.nextIp(in);
                Branches.jns16(c, in);
            }
            // Branches.jns32 i
            case 309 -> {
                c.rip = t.nextIp(in);
                Branches.jns32(c, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group6(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.jo16 i
            case 310 -> {
                c.rip = t.nextIp(in);
                Branches.jo16(c, in);
            }
            // Branches.jo32 i
            case 311 -> {
                c.rip = t.nextIp(in);
                Branches.jo32(c, in);
            }
            // Branches.jo64 i
            case 312 -> {
                c.rip = t.nextIp(in);
                Branches.jo64(c, in);
            }
            // Branches.jp16 i
            case 313 -> {
                c.rip = t.nextIp(in);
                Branches.jp16(c, in);
            }
            // Branches.jp32 i
            case 314 -> {
                c.rip = t.nextIp(in);
                Branches.jp32(c, in);
            }
            // Branches.jp64 i
            case 315 -> {
                c.rip = t.nextIp(in);
                Branches.jp64(c, in);
            }
            // Branches.js16 i
            case 316 -> {
                c.rip = t.nextIp(in);
                Branches.js16(c, in);
            }
            // Branches.js32 i
            case 317 -> {
                c.rip = t.nextIp(in);
                Branches.js32(c, in);
            }
            // Branches.loop16 i
            case 318 -> {
                c.rip = t.nextIp(in);
                Branches.loop16(t, in);
            }
            // Branches.loop32 i
            case 319 -> {
                c.rip = t.nextIp(in);
                Branches.loop32(t, in);
            }
            // Branches.loop64 i
            case 320 -> {
                c.rip = t.nextIp(in);
                Branches.loop64(t, in);
            }
            // Branches.loope16 i
            case 321 -> {
                c.rip = t.nextIp(in);
                Branches.loope16(t, in);
            }
            // Branches.loope32 i
            case 322 -> {
                c.rip = t.nextIp(in);
                Branches.loope32(t, in);
            }
            // Branches.loope64 i
            case 323 -> {
                c.rip = t.nextIp(in);
                Branches.loope64(t, in);
            }
            // Branches.loopne16 i
            case 324 -> {
                c.rip = t.nextIp(in);
                Branches.loopne16(t, in);
            }
            // Branches.loopne32 i
            case 325 -> {
                c.rip = t.nextIp(in);
                Branches.loopne32(t, in);
            }
            // Branches.loopne64 i
            case 326 -> {
                c.rip = t.nextIp(in);
                Branches.loopne64(t, in);
            }
            // Branches.ret16
            case 327 -> {
                c.rip = t.nextIp(in);
                Branches.ret16(t);
            }
            // Branches.ret32
            case 328 -> {
                c.rip = t.nextIp(in);
                Branches.ret32(t);
            }
            // Branches.retPop16 i
            case 329 -> {
                c.rip = t.nextIp(in);
                Branches.retPop16(t, (int) in.imm);
            }
            // Branches.retPop32 i
            case 330 -> {
                c.rip = t.nextIp(in);
                Branches.retPop32(t, (int) in.imm);
            }
            // Branches.retPop64 i
            case 331 -> {
                c.rip = t.nextIp(in);
                Branches.retPop64(t, (int) in.imm);
            }
            // Conditions.cmova16 r,m
            case 332 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmova16 r,r
            case 333 -> t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmova32 r,m
            case 334 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmova32 r,r
            case 335 -> r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmova64 r,m
            case 336 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmova64 r,r
            case 337 -> r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
            // Conditions.cmovae16 r,m
            case 338 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovae16 r,r
            case 339 -> t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovae32 r,m
            case 340 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovae32 r,r
            case 341 -> r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group7(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovae64 r,m
            case 342 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovae64 r,r
            case 343 -> r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
            // Conditions.cmovb16 r,m
            case 344 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovb16 r,r
            case 345 -> t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovb32 r,m
            case 346 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovb32 r,r
            case 347 -> r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovb64 r,m
            case 348 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovb64 r,r
            case 349 -> r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
            // Conditions.cmovbe16 r,m
            case 350 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovbe16 r,r
            case 351 -> t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovbe32 r,m
            case 352 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovbe32 r,r
            case 353 -> r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovbe64 r,m
            case 354 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovbe64 r,r
            case 355 -> r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
            // Conditions.cmove16 r,m
            case 356 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmove16 r,r
            case 357 -> t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmove32 r,m
            case 358 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmove32 r,r
            case 359 -> r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmove64 r,m
            case 360 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmove64 r,r
            case 361 -> r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
            // Conditions.cmovg16 r,m
            case 362 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovg16 r,r
            case 363 -> t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovg32 r,m
            case 364 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovg32 r,r
            case 365 -> r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovg64 r,m
            case 366 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovg64 r,r
            case 367 -> r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
            // Conditions.cmovge16 r,m
            case 368 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovge16 r,r
            case 369 -> t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovge32 r,m
            case 370 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovge32 r,r
            case 371 -> r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovge64 r,m
            case 372 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovge64 r,r
            case 373 -> r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group8(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovl16 r,m
            case 374 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovl16 r,r
            case 375 -> t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovl32 r,m
            case 376 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovl32 r,r
            case 377 -> r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovl64 r,m
            case 378 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovl64 r,r
            case 379 -> r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
            // Conditions.cmovle16 r,m
            case 380 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovle16 r,r
            case 381 -> t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovle32 r,m
            case 382 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovle32 r,r
            case 383 -> r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovle64 r,m
            case 384 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovle64 r,r
            case 385 -> r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
            // Conditions.cmovne16 r,m
            case 386 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovne16 r,r
            case 387 -> t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovne32 r,m
            case 388 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovne32 r,r
            case 389 -> r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovne64 r,m
            case 390 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovne64 r,r
            case 391 -> r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
            // Conditions.cmovno16 r,m
            case 392 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovno16 r,r
            case 393 -> t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovno32 r,m
            case 394 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovno32 r,r
            case 395 -> r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovno64 r,m
            case 396 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovno64 r,r
            case 397 -> r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
            // Conditions.cmovnp16 r,m
            case 398 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovnp16 r,r
            case 399 -> t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovnp32 r,m
            case 400 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovnp32 r,r
            case 401 -> r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovnp64 r,m
            case 402 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovnp64 r,r
            case 403 -> r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
            // Conditions.cmovns16 r,m
            case 404 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovns16 r,r
            case 405 -> t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group9(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovns32 r,m
            case 406 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovns32 r,r
            case 407 -> r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovns64 r,m
            case 408 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovns64 r,r
            case 409 -> r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
            // Conditions.cmovo16 r,m
            case 410 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovo16 r,r
            case 411 -> t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovo32 r,m
            case 412 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovo32 r,r
            case 413 -> r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovo64 r,m
            case 414 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovo64 r,r
            case 415 -> r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
            // Conditions.cmovp16 r,m
            case 416 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovp16 r,r
            case 417 -> t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovp32 r,m
            case 418 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovp32 r,r
            case 419 -> r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovp64 r,m
            case 420 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovp64 r,r
            case 421 -> r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
            // Conditions.cmovs16 r,m
            case 422 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovs16 r,r
            case 423 -> t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovs32 r,m
            case 424 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovs32 r,r
            case 425 -> r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovs64 r,m
            case 426 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovs64 r,r
            case 427 -> r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
            // Conditions.seta m
            case 428 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seta(c));
            }
            // Conditions.seta r
            case 429 -> t.set8(in.a, Conditions.seta(c));
            // Conditions.setae m
            case 430 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setae(c));
            }
            // Conditions.setae r
            case 431 -> t.set8(in.a, Conditions.setae(c));
            // Conditions.setb m
            case 432 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setb(c));
            }
            // Conditions.setb r
            case 433 -> t.set8(in.a, Conditions.setb(c));
            // Conditions.setbe m
            case 434 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setbe(c));
            }
            // Conditions.setbe r
            case 435 -> t.set8(in.a, Conditions.setbe(c));
            // Conditions.sete m
            case 436 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sete(c));
            }
            // Conditions.sete r
            case 437 -> t.set8(in.a, Conditions.sete(c));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group10(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.setg m
            case 438 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setg(c));
            }
            // Conditions.setg r
            case 439 -> t.set8(in.a, Conditions.setg(c));
            // Conditions.setge m
            case 440 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setge(c));
            }
            // Conditions.setge r
            case 441 -> t.set8(in.a, Conditions.setge(c));
            // Conditions.setl m
            case 442 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setl(c));
            }
            // Conditions.setl r
            case 443 -> t.set8(in.a, Conditions.setl(c));
            // Conditions.setle m
            case 444 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setle(c));
            }
            // Conditions.setle r
            case 445 -> t.set8(in.a, Conditions.setle(c));
            // Conditions.setne m
            case 446 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setne(c));
            }
            // Conditions.setne r
            case 447 -> t.set8(in.a, Conditions.setne(c));
            // Conditions.setno m
            case 448 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setno(c));
            }
            // Conditions.setno r
            case 449 -> t.set8(in.a, Conditions.setno(c));
            // Conditions.setnp m
            case 450 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setnp(c));
            }
            // Conditions.setnp r
            case 451 -> t.set8(in.a, Conditions.setnp(c));
            // Conditions.setns m
            case 452 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setns(c));
            }
            // Conditions.setns r
            case 453 -> t.set8(in.a, Conditions.setns(c));
            // Conditions.seto m
            case 454 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seto(c));
            }
            // Conditions.seto r
            case 455 -> t.set8(in.a, Conditions.seto(c));
            // Conditions.setp m
            case 456 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setp(c));
            }
            // Conditions.setp r
            case 457 -> t.set8(in.a, Conditions.setp(c));
            // Conditions.sets m
            case 458 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sets(c));
            }
            // Conditions.sets r
            case 459 -> t.set8(in.a, Conditions.sets(c));
            // Data.bswap16 r
            case 460 -> t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
            // Data.bswap32 r
            case 461 -> r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Data.bswap64 r
            case 462 -> r[in.a] = Data.bswap64(r[in.a]);
            // Data.extendAccumulator16
            case 463 -> Data.extendAccumulator16(c);
            // Data.extendAccumulator32
            case 464 -> Data.extendAccumulator32(c);
            // Data.extendAccumulator64
            case 465 -> Data.extendAccumulator64(c);
            // Data.extendIntoData16
            case 466 -> Data.extendIntoData16(c);
            // Data.extendIntoData32
            case 467 -> Data.extendIntoData32(c);
            // Data.extendIntoData64
            case 468 -> Data.extendIntoData64(c);
            // Data.mov16 m,i
            case 469 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Data.mov16((int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group11(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Data.mov16 r,i
            case 470 -> t.set16(in.a, Data.mov16((int) in.imm));
            // Data.mov16 r,m
            case 471 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.mov16(m.load16(la)));
            }
            // Data.mov16 r,r
            case 472 -> t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
            // Data.mov8 r,i
            case 473 -> t.set8(in.a, Data.mov8((int) in.imm));
            // Data.movsxByte16 r,m
            case 474 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movsxByte16(m.load8(la)));
            }
            // Data.movsxByte16 r,r
            case 475 -> t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
            // Data.movsxByte32 r,r
            case 476 -> r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.movsxByte64 r,m
            case 477 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movsxByte64(m.load8(la));
            }
            // Data.movsxByte64 r,r
            case 478 -> r[in.a] = Data.movsxByte64(t.get8(in.b));
            // Data.movsxWord16 r,m
            case 479 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxWord16(m.load16(la)));
            }
            // Data.movsxWord16 r,r
            case 480 -> t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
            // Data.movsxWord32 r,m
            case 481 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxWord32 r,r
            case 482 -> r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Data.movsxWord64 r,m
            case 483 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord64(m.load16(la));
            }
            // Data.movsxWord64 r,r
            case 484 -> r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
            // Data.movsxd16 r,m
            case 485 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxd16(m.load16(la)));
            }
            // Data.movsxd16 r,r
            case 486 -> t.set16(in.a, Data.movsxd16((int) r[in.b] & 0xFFFF));
            // Data.movsxd32 r,m
            case 487 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxd32 r,r
            case 488 -> r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
            // Data.movzx16 r,m
            case 489 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movzx16(m.load8(la)));
            }
            // Data.movzx16 r,m
            case 490 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movzx16(m.load16(la)));
            }
            // Data.movzx16 r,r
            case 491 -> t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
            // Data.movzx16 r,r
            case 492 -> t.set16(in.a, Data.movzx16(t.get8(in.b)));
            // Data.nop
            case 493 -> Data.nop();
            // Decimal.aaa
            case 494 -> Decimal.aaa(c);
            // Decimal.aad i
            case 495 -> Decimal.aad(c, (int) in.imm);
            // Decimal.aam i
            case 496 -> Decimal.aam(c, (int) in.imm);
            // Decimal.aas
            case 497 -> Decimal.aas(c);
            // Decimal.daa
            case 498 -> Decimal.daa(c);
            // Decimal.das
            case 499 -> Decimal.das(c);
            // Divide.div16 m
            case 500 -> {
                long la = t.address(in, 2, false);
                Divide.div16(c, m.load16(la));
            }
            // Divide.div16 r
            case 501 -> Divide.div16(c, (int) r[in.a] & 0xFFFF);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group12(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Divide.div32 m
            case 502 -> {
                long la = t.address(in, 4, false);
                Divide.div32(c, m.load32(la));
            }
            // Divide.div32 r
            case 503 -> Divide.div32(c, (int) r[in.a]);
            // Divide.div64 m
            case 504 -> {
                long la = t.address(in, 8, false);
                Divide.div64(c, m.load64(la));
            }
            // Divide.div64 r
            case 505 -> Divide.div64(c, r[in.a]);
            // Divide.div8 m
            case 506 -> {
                long la = t.address(in, 1, false);
                Divide.div8(c, m.load8(la));
            }
            // Divide.div8 r
            case 507 -> Divide.div8(c, t.get8(in.a));
            // Divide.idiv16 m
            case 508 -> {
                long la = t.address(in, 2, false);
                Divide.idiv16(c, m.load16(la));
            }
            // Divide.idiv16 r
            case 509 -> Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
            // Divide.idiv32 m
            case 510 -> {
                long la = t.address(in, 4, false);
                Divide.idiv32(c, m.load32(la));
            }
            // Divide.idiv32 r
            case 511 -> Divide.idiv32(c, (int) r[in.a]);
            // Divide.idiv64 m
            case 512 -> {
                long la = t.address(in, 8, false);
                Divide.idiv64(c, m.load64(la));
            }
            // Divide.idiv64 r
            case 513 -> Divide.idiv64(c, r[in.a]);
            // Divide.idiv8 m
            case 514 -> {
                long la = t.address(in, 1, false);
                Divide.idiv8(c, m.load8(la));
            }
            // Divide.idiv8 r
            case 515 -> Divide.idiv8(c, t.get8(in.a));
            // Exchange.cmpxchg16 r,r
            case 516 -> Exchange.cmpxchg16(t, in);
            // Exchange.cmpxchg32 r,r
            case 517 -> Exchange.cmpxchg32(t, in);
            // Exchange.cmpxchg64 r,r
            case 518 -> Exchange.cmpxchg64(t, in);
            // Exchange.cmpxchg8 r,r
            case 519 -> Exchange.cmpxchg8(t, in);
            // Exchange.cmpxchgWide16 m
            case 520 -> Exchange.cmpxchgWide16(t, in);
            // Exchange.cmpxchgWide32 m
            case 521 -> Exchange.cmpxchgWide32(t, in);
            // Exchange.cmpxchgWide64 m
            case 522 -> Exchange.cmpxchgWide64(t, in);
            // Exchange.xadd16 r,r
            case 523 -> Exchange.xadd16(t, in);
            // Exchange.xadd32 r,r
            case 524 -> Exchange.xadd32(t, in);
            // Exchange.xadd64 r,r
            case 525 -> Exchange.xadd64(t, in);
            // Exchange.xadd8 r,r
            case 526 -> Exchange.xadd8(t, in);
            // Exchange.xchg16 r,r
            case 527 -> Exchange.xchg16(t, in);
            // Exchange.xchg32 r,r
            case 528 -> Exchange.xchg32(t, in);
            // Exchange.xchg64 r,r
            case 529 -> Exchange.xchg64(t, in);
            // Exchange.xchg8 r,r
            case 530 -> Exchange.xchg8(t, in);
            // Exchange.xchgAccumulator16 r,r
            case 531 -> Exchange.xchgAccumulator16(t, in);
            // Exchange.xchgAccumulator32 r,r
            case 532 -> Exchange.xchgAccumulator32(t, in);
            // Exchange.xchgAccumulator64 r,r
            case 533 -> Exchange.xchgAccumulator64(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group13(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // FlagOps.clc
            case 534 -> FlagOps.clc(c);
            // FlagOps.cld
            case 535 -> FlagOps.cld(c);
            // FlagOps.cmc
            case 536 -> FlagOps.cmc(c);
            // FlagOps.lahf
            case 537 -> FlagOps.lahf(c);
            // FlagOps.sahf
            case 538 -> FlagOps.sahf(c);
            // FlagOps.salc
            case 539 -> FlagOps.salc(c);
            // FlagOps.stc
            case 540 -> FlagOps.stc(c);
            // FlagOps.std
            case 541 -> FlagOps.std(c);
            // Logic.and16 m,i
            case 542 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.and16 m,r
            case 543 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.and16 r,i
            case 544 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.and16 r,m
            case 545 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.and16 r,r
            case 546 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.and32 m,i
            case 547 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.and32 m,r
            case 548 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.and64 m,i
            case 549 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.and64 m,r
            case 550 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.and8 m,i
            case 551 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.and8 m,r
            case 552 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.and8 r,i
            case 553 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
            // Logic.and8 r,m
            case 554 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.and8 r,r
            case 555 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.not16 m
            case 556 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.not16(m.loadForStore16(la)));
            }
            // Logic.not16 r
            case 557 -> t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
            // Logic.not32 m
            case 558 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.not32(m.loadForStore32(la)));
            }
            // Logic.not32 r
            case 559 -> r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Logic.not64 m
            case 560 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.not64(m.loadForStore64(la)));
            }
            // Logic.not64 r
            case 561 -> r[in.a] = Logic.not64(r[in.a]);
            // Logic.not8 m
            case 562 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.not8(m.loadForStore8(la)));
            }
            // Logic.not8 r
            case 563 -> t.set8(in.a, Logic.not8(t.get8(in.a)));
            // Logic.or16 m,i
            case 564 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.or16 m,r
            case 565 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group14(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.or16 r,i
            case 566 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.or16 r,m
            case 567 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.or16 r,r
            case 568 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.or32 m,i
            case 569 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.or32 m,r
            case 570 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.or64 m,i
            case 571 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.or64 m,r
            case 572 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.or8 m,i
            case 573 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.or8 m,r
            case 574 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.or8 r,i
            case 575 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
            // Logic.or8 r,m
            case 576 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.or8 r,r
            case 577 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.test16 m,i
            case 578 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) in.imm);
            }
            // Logic.test16 m,r
            case 579 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Logic.test16 r,i
            case 580 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Logic.test16 r,r
            case 581 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Logic.test32 m,i
            case 582 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) in.imm);
            }
            // Logic.test32 m,r
            case 583 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) r[in.b]);
            }
            // Logic.test64 m,i
            case 584 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), in.imm);
            }
            // Logic.test64 m,r
            case 585 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), r[in.b]);
            }
            // Logic.test8 m,r
            case 586 -> {
                long la = t.address(in, 1, false);
                Logic.test8(c, m.load8(la), t.get8(in.b));
            }
            // Logic.test8 r,i
            case 587 -> Logic.test8(c, t.get8(in.a), (int) in.imm);
            // Logic.xor16 m,i
            case 588 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.xor16 m,r
            case 589 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.xor16 r,i
            case 590 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.xor16 r,m
            case 591 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.xor16 r,r
            case 592 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.xor32 m,i
            case 593 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.xor32 m,r
            case 594 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.xor64 m,i
            case 595 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.xor64 m,r
            case 596 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.xor8 m,i
            case 597 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group15(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.xor8 m,r
            case 598 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.xor8 r,i
            case 599 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
            // Logic.xor8 r,m
            case 600 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.xor8 r,r
            case 601 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
            // Multiply.imul16 r,m
            case 602 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Multiply.imul16 r,m,i
            case 603 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
            }
            // Multiply.imul16 r,r
            case 604 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Multiply.imul16 r,r,i
            case 605 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Multiply.imul32 r,m
            case 606 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,m,i
            case 607 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,r,i
            case 608 -> r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Multiply.imul64 r,m
            case 609 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
            }
            // Multiply.imul64 r,m,i
            case 610 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
            }
            // Multiply.imul64 r,r,i
            case 611 -> r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
            // Multiply.imulWide16 m
            case 612 -> {
                long la = t.address(in, 2, false);
                Multiply.imulWide16(c, m.load16(la));
            }
            // Multiply.imulWide16 r
            case 613 -> Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.imulWide32 m
            case 614 -> {
                long la = t.address(in, 4, false);
                Multiply.imulWide32(c, m.load32(la));
            }
            // Multiply.imulWide32 r
            case 615 -> Multiply.imulWide32(c, (int) r[in.a]);
            // Multiply.imulWide64 m
            case 616 -> {
                long la = t.address(in, 8, false);
                Multiply.imulWide64(c, m.load64(la));
            }
            // Multiply.imulWide64 r
            case 617 -> Multiply.imulWide64(c, r[in.a]);
            // Multiply.imulWide8 m
            case 618 -> {
                long la = t.address(in, 1, false);
                Multiply.imulWide8(c, m.load8(la));
            }
            // Multiply.imulWide8 r
            case 619 -> Multiply.imulWide8(c, t.get8(in.a));
            // Multiply.mul16 m
            case 620 -> {
                long la = t.address(in, 2, false);
                Multiply.mul16(c, m.load16(la));
            }
            // Multiply.mul16 r
            case 621 -> Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.mul32 m
            case 622 -> {
                long la = t.address(in, 4, false);
                Multiply.mul32(c, m.load32(la));
            }
            // Multiply.mul32 r
            case 623 -> Multiply.mul32(c, (int) r[in.a]);
            // Multiply.mul64 m
            case 624 -> {
                long la = t.address(in, 8, false);
                Multiply.mul64(c, m.load64(la));
            }
            // Multiply.mul64 r
            case 625 -> Multiply.mul64(c, r[in.a]);
            // Multiply.mul8 m
            case 626 -> {
                long la = t.address(in, 1, false);
                Multiply.mul8(c, m.load8(la));
            }
            // Multiply.mul8 r
            case 627 -> Multiply.mul8(c, t.get8(in.a));
            // Shifts.rcl16 m,i
            case 628 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcl16 m,i
            case 629 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group16(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rcl16 m,r
            case 630 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcl16 r,i
            case 631 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcl16 r,i
            case 632 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcl16 r,r
            case 633 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcl32 m,i
            case 634 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcl32 m,i
            case 635 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcl32 m,r
            case 636 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcl32 r,i
            case 637 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,i
            case 638 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,r
            case 639 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcl64 m,i
            case 640 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcl64 m,i
            case 641 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcl64 m,r
            case 642 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcl64 r,i
            case 643 -> r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
            // Shifts.rcl64 r,i
            case 644 -> r[in.a] = Shifts.rcl64(c, r[in.a], 1);
            // Shifts.rcl64 r,r
            case 645 -> r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
            // Shifts.rcl8 m,i
            case 646 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcl8 m,i
            case 647 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcl8 m,r
            case 648 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcl8 r,i
            case 649 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcl8 r,i
            case 650 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
            // Shifts.rcl8 r,r
            case 651 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rcr16 m,i
            case 652 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcr16 m,i
            case 653 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcr16 m,r
            case 654 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcr16 r,i
            case 655 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcr16 r,i
            case 656 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcr16 r,r
            case 657 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcr32 m,i
            case 658 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcr32 m,i
            case 659 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcr32 m,r
            case 660 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcr32 r,i
            case 661 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group17(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rcr32 r,i
            case 662 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,r
            case 663 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcr64 m,i
            case 664 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcr64 m,i
            case 665 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcr64 m,r
            case 666 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcr64 r,i
            case 667 -> r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
            // Shifts.rcr64 r,i
            case 668 -> r[in.a] = Shifts.rcr64(c, r[in.a], 1);
            // Shifts.rcr64 r,r
            case 669 -> r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
            // Shifts.rcr8 m,i
            case 670 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcr8 m,i
            case 671 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcr8 m,r
            case 672 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcr8 r,i
            case 673 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcr8 r,i
            case 674 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
            // Shifts.rcr8 r,r
            case 675 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rol16 m,i
            case 676 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rol16 m,i
            case 677 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rol16 m,r
            case 678 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rol16 r,i
            case 679 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rol16 r,i
            case 680 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rol16 r,r
            case 681 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rol32 m,i
            case 682 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rol32 m,i
            case 683 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rol32 m,r
            case 684 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rol32 r,i
            case 685 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,i
            case 686 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,r
            case 687 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rol64 m,i
            case 688 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rol64 m,i
            case 689 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rol64 m,r
            case 690 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rol64 r,i
            case 691 -> r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
            // Shifts.rol64 r,i
            case 692 -> r[in.a] = Shifts.rol64(c, r[in.a], 1);
            // Shifts.rol64 r,r
            case 693 -> r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group18(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rol8 m,i
            case 694 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rol8 m,i
            case 695 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rol8 m,r
            case 696 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rol8 r,i
            case 697 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rol8 r,i
            case 698 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
            // Shifts.rol8 r,r
            case 699 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.ror16 m,i
            case 700 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.ror16 m,i
            case 701 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
            }
            // Shifts.ror16 m,r
            case 702 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.ror16 r,i
            case 703 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.ror16 r,i
            case 704 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.ror16 r,r
            case 705 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.ror32 m,i
            case 706 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.ror32 m,i
            case 707 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
            }
            // Shifts.ror32 m,r
            case 708 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.ror32 r,i
            case 709 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,i
            case 710 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,r
            case 711 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.ror64 m,i
            case 712 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.ror64 m,i
            case 713 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
            }
            // Shifts.ror64 m,r
            case 714 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.ror64 r,i
            case 715 -> r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
            // Shifts.ror64 r,i
            case 716 -> r[in.a] = Shifts.ror64(c, r[in.a], 1);
            // Shifts.ror64 r,r
            case 717 -> r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
            // Shifts.ror8 m,i
            case 718 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.ror8 m,i
            case 719 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
            }
            // Shifts.ror8 m,r
            case 720 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.ror8 r,i
            case 721 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
            // Shifts.ror8 r,i
            case 722 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
            // Shifts.ror8 r,r
            case 723 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.sar16 m,i
            case 724 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.sar16 m,i
            case 725 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group19(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.sar16 m,r
            case 726 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.sar16 r,i
            case 727 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.sar16 r,i
            case 728 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.sar16 r,r
            case 729 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.sar32 m,i
            case 730 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.sar32 m,i
            case 731 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
            }
            // Shifts.sar32 m,r
            case 732 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.sar32 r,r
            case 733 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.sar64 m,i
            case 734 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.sar64 m,i
            case 735 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
            }
            // Shifts.sar64 m,r
            case 736 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.sar64 r,r
            case 737 -> r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
            // Shifts.sar8 m,i
            case 738 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.sar8 m,i
            case 739 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
            }
            // Shifts.sar8 m,r
            case 740 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.sar8 r,i
            case 741 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
            // Shifts.sar8 r,i
            case 742 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
            // Shifts.sar8 r,r
            case 743 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shl16 m,i
            case 744 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shl16 m,i
            case 745 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shl16 m,r
            case 746 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shl16 r,i
            case 747 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shl16 r,i
            case 748 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shl16 r,r
            case 749 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shl32 m,i
            case 750 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shl32 m,i
            case 751 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shl32 m,r
            case 752 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shl32 r,r
            case 753 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shl64 m,i
            case 754 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shl64 m,i
            case 755 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shl64 m,r
            case 756 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shl64 r,r
            case 757 -> r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group20(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shl8 m,i
            case 758 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shl8 m,i
            case 759 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shl8 m,r
            case 760 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shl8 r,i
            case 761 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shl8 r,i
            case 762 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
            // Shifts.shl8 r,r
            case 763 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shld16 m,r,i
            case 764 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shld16 m,r,r
            case 765 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shld16 r,r,i
            case 766 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shld16 r,r,r
            case 767 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shld32 m,r,i
            case 768 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shld32 m,r,r
            case 769 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shld32 r,r,i
            case 770 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shld32 r,r,r
            case 771 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shld64 m,r,i
            case 772 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shld64 m,r,r
            case 773 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shld64 r,r,i
            case 774 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shld64 r,r,r
            case 775 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
            // Shifts.shr16 m,i
            case 776 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shr16 m,i
            case 777 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shr16 m,r
            case 778 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shr16 r,i
            case 779 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shr16 r,i
            case 780 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shr16 r,r
            case 781 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shr32 m,i
            case 782 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shr32 m,i
            case 783 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shr32 m,r
            case 784 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shr32 r,r
            case 785 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shr64 m,i
            case 786 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shr64 m,i
            case 787 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shr64 m,r
            case 788 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shr64 r,r
            case 789 -> r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group21(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shr8 m,i
            case 790 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shr8 m,i
            case 791 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shr8 m,r
            case 792 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shr8 r,i
            case 793 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shr8 r,i
            case 794 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
            // Shifts.shr8 r,r
            case 795 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shrd16 m,r,i
            case 796 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shrd16 m,r,r
            case 797 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shrd16 r,r,i
            case 798 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shrd16 r,r,r
            case 799 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shrd32 m,r,i
            case 800 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shrd32 m,r,r
            case 801 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd32 r,r,i
            case 802 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shrd32 r,r,r
            case 803 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shrd64 m,r,i
            case 804 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shrd64 m,r,r
            case 805 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd64 r,r,i
            case 806 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shrd64 r,r,r
            case 807 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
            // Stack.enter16 i,i
            case 808 -> Stack.enter16(t, in);
            // Stack.enter32 i,i
            case 809 -> Stack.enter32(t, in);
            // Stack.enter64 i,i
            case 810 -> Stack.enter64(t, in);
            // Stack.leave16
            case 811 -> Stack.leave16(t);
            // Stack.leave32
            case 812 -> Stack.leave32(t);
            // Stack.leave64
            case 813 -> Stack.leave64(t);
            // Stack.pop16 r
            case 814 -> t.set16(in.a, Stack.pop16(t));
            // Stack.pop32 r
            case 815 -> r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
            // Stack.popTo16 r
            case 816 -> Stack.popTo16(t, in);
            // Stack.popTo32 r
            case 817 -> Stack.popTo32(t, in);
            // Stack.popTo64 r
            case 818 -> Stack.popTo64(t, in);
            // Stack.popa16
            case 819 -> Stack.popa16(t);
            // Stack.popa32
            case 820 -> Stack.popa32(t);
            // Stack.popa64
            case 821 -> Stack.popa64(t);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group22(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Stack.push16 i
            case 822 -> Stack.push16(t, (int) in.imm);
            // Stack.push16 m
            case 823 -> {
                long la = t.address(in, 2, false);
                Stack.push16(t, m.load16(la));
            }
            // Stack.push16 r
            case 824 -> Stack.push16(t, (int) r[in.a] & 0xFFFF);
            // Stack.push32 i
            case 825 -> Stack.push32(t, (int) in.imm);
            // Stack.push32 m
            case 826 -> {
                long la = t.address(in, 4, false);
                Stack.push32(t, m.load32(la));
            }
            // Stack.push32 r
            case 827 -> Stack.push32(t, (int) r[in.a]);
            // Stack.push64 i
            case 828 -> Stack.push64(t, in.imm);
            // Stack.push64 m
            case 829 -> {
                long la = t.address(in, 8, false);
                Stack.push64(t, m.load64(la));
            }
            // Stack.pusha16
            case 830 -> Stack.pusha16(t);
            // Stack.pusha32
            case 831 -> Stack.pusha32(t);
            // Stack.pusha64
            case 832 -> Stack.pusha64(t);
            // Strings.cmps16
            case 833 -> {
                c.rip = t.nextIp(in);
                Strings.cmps16(t, in);
            }
            // Strings.cmps32
            case 834 -> {
                c.rip = t.nextIp(in);
                Strings.cmps32(t, in);
            }
            // Strings.cmps64
            case 835 -> {
                c.rip = t.nextIp(in);
                Strings.cmps64(t, in);
            }
            // Strings.cmps8
            case 836 -> {
                c.rip = t.nextIp(in);
                Strings.cmps8(t, in);
            }
            // Strings.lods16
            case 837 -> {
                c.rip = t.nextIp(in);
                Strings.lods16(t, in);
            }
            // Strings.lods32
            case 838 -> {
                c.rip = t.nextIp(in);
                Strings.lods32(t, in);
            }
            // Strings.lods64
            case 839 -> {
                c.rip = t.nextIp(in);
                Strings.lods64(t, in);
            }
            // Strings.lods8
            case 840 -> {
                c.rip = t.nextIp(in);
                Strings.lods8(t, in);
            }
            // Strings.movs16
            case 841 -> {
                c.rip = t.nextIp(in);
                Strings.movs16(t, in);
            }
            // Strings.movs32
            case 842 -> {
                c.rip = t.nextIp(in);
                Strings.movs32(t, in);
            }
            // Strings.movs64
            case 843 -> {
                c.rip = t.nextIp(in);
                Strings.movs64(t, in);
            }
            // Strings.movs8
            case 844 -> {
                c.rip = t.nextIp(in);
                Strings.movs8(t, in);
            }
            // Strings.scas16
            case 845 -> {
                c.rip = t.nextIp(in);
                Strings.scas16(t, in);
            }
            // Strings.scas32
            case 846 -> {
                c.rip = t.nextIp(in);
                Strings.scas32(t, in);
            }
            // Strings.scas64
            case 847 -> {
                c.rip = t.nextIp(in);
                Strings.scas64(t, in);
            }
            // Strings.scas8
            case 848 -> {
                c.rip = t.nextIp(in);
                Strings.scas8(t, in);
            }
            // Strings.stos16
            case 849 -> {
                c.rip = t.nextIp(in);
                Strings.stos16(t, in);
            }
            // Strings.stos32
            case 850 -> {
                c.rip = t.nextIp(in);
                Strings.stos32(t, in);
            }
            // Strings.stos64
            case 851 -> {
                c.rip = t.nextIp(in);
                Strings.stos64(t, in);
            }
            // Strings.stos8
            case 852 -> {
                c.rip = t.nextIp(in);
                Strings.stos8(t, in);
            }
            // Traps.undefined
            case 853 -> {
                c.rip = t.nextIp(in);
                Traps.undefined(c);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }
}
