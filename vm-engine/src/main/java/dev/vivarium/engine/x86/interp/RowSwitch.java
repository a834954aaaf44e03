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
                    "\u019F\u019F\u019F\u019C\u019C\u019C\u019A\u0106\u0131\u0197\u011C\u0147"
                            + "\u019F\u019F\u019F\u019E\u019E\u019E\u019A\u0106\u0131\u0199\u0108\u0133"
                            + "\u019D\u019D\u019D\u00FF\u00FF\u00FF\u0198\u0107\u0132\u00FF\u00FF\u00FF"
                            + "\u019D\u019D\u019D\u019B\u019B\u019B\u0198\u0107\u0132\u0196\u011D\u0148"
                            + "\u019D\u019D\u019D\u019B\u019B\u019B\u0198\u0107\u0132\u0196\u011D\u0148"
                            + "\u0380\u0380\u0380\u037D\u037D\u037D\u0377\u010F\u013A\u0374\u0379\u037B"
                            + "\u0380\u0380\u0380\u037F\u037F\u037F\u0377\u010F\u013A\u0376\u0111\u013C"
                            + "\u037E\u037E\u037E\u00FF\u00FF\u00FF\u0375\u0110\u013B\u00FF\u00FF\u00FF"
                            + "\u037E\u037E\u037E\u037C\u037C\u037C\u0375\u0110\u013B\u0373\u0378\u037A"
                            + "\u037E\u037E\u037E\u037C\u037C\u037C\u0375\u0110\u013B\u0373\u0378\u037A"
                            + "\u0195\u0195\u0195\u0192\u0192\u0192\u0186\u018B\u0190\u0183\u0188\u018D"
                            + "\u0195\u0195\u0195\u0194\u0194\u0194\u0186\u018B\u0190\u0185\u018A\u018F"
                            + "\u0193\u0193\u0193\u00FF\u00FF\u00FF\u0184\u0189\u018E\u00FF\u00FF\u00FF"
                            + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                            + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                            + "\u01CD\u01CD\u01CD\u01CA\u01CA\u01CA\u01BE\u01C3\u01C8\u01BB\u01C0\u01C5"
                            + "\u01CD\u01CD\u01CD\u01CC\u01CC\u01CC\u01BE\u01C3\u01C8\u01BD\u01C2\u01C7"
                            + "\u01CB\u01CB\u01CB\u00FF\u00FF\u00FF\u01BC\u01C1\u01C6\u00FF\u00FF\u00FF"
                            + "\u01CB\u01CB\u01CB\u01C9\u01C9\u01C9\u01BC\u01C1\u01C6\u01BA\u01BF\u01C4"
                            + "\u01CB\u01CB\u01CB\u01C9\u01C9\u01C9\u01BC\u01C1\u01C6\u01BA\u01BF\u01C4"
                            + "\u036A\u036A\u036A\u0367\u0367\u0367\u0361\u010C\u0137\u035E\u0363\u0365"
                            + "\u036A\u036A\u036A\u0369\u0369\u0369\u0361\u010C\u0137\u0360\u010E\u0139"
                            + "\u0368\u0368\u0368\u00FF\u00FF\u00FF\u035F\u010D\u0138\u00FF\u00FF\u00FF"
                            + "\u0368\u0368\u0368\u0366\u0366\u0366\u035F\u010D\u0138\u035D\u0362\u0364"
                            + "\u0368\u0368\u0368\u0366\u0366\u0366\u035F\u010D\u0138\u035D\u0362\u0364"
                            + "\u01DB\u01DB\u01DB\u01D8\u01D8\u01D8\u01D2\u0109\u0134\u01CF\u01D4\u01D6"
                            + "\u01DB\u01DB\u01DB\u01DA\u01DA\u01DA\u01D2\u0109\u0134\u01D1\u010B\u0136"
                            + "\u01D9\u01D9\u01D9\u00FF\u00FF\u00FF\u01D0\u010A\u0135\u00FF\u00FF\u00FF"
                            + "\u01D9\u01D9\u01D9\u01D7\u01D7\u01D7\u01D0\u010A\u0135\u01CE\u01D3\u01D5"
                            + "\u01D9\u01D9\u01D9\u01D7\u01D7\u01D7\u01D0\u010A\u0135\u01CE\u01D3\u01D5"
                            + "\u0398\u0398\u0398\u0395\u0395\u0395\u038F\u0112\u013D\u038C\u0391\u0393"
                            + "\u0398\u0398\u0398\u0397\u0397\u0397\u038F\u0112\u013D\u038E\u0114\u013F"
                            + "\u0396\u0396\u0396\u00FF\u00FF\u00FF\u038D\u0113\u013E\u00FF\u00FF\u00FF"
                            + "\u0396\u0396\u0396\u0394\u0394\u0394\u038D\u0113\u013E\u038B\u0390\u0392"
                            + "\u0396\u0396\u0396\u0394\u0394\u0394\u038D\u0113\u013E\u038B\u0390\u0392"
                            + "\u0160\u0160\u0160\u01A5\u01A5\u01A5\u01A4\u0115\u0140\u01A1\u011A\u0145"
                            + "\u0160\u0160\u0160\u0161\u0161\u0161\u01A4\u0115\u0140\u01A3\u0117\u0142"
                            + "\u015E\u015E\u015E\u00FF\u00FF\u00FF\u01A2\u0116\u0141\u00FF\u00FF\u00FF"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u01A2\u0116\u0141\u01A0\u011B\u0146"
                            + "\u015E\u015E\u015E\u015F\u015F\u015F\u01A2\u0116\u0141\u01A0\u011B\u0146"
                            + "\u01AD\u011E\u0149\u00FF\u00FF\u00FF\u01A7\u011F\u014A\u00FF\u00FF\u00FF"
                            + "\u01B1\u01B1\u01B1\u01B0\u01B0\u01B0\u01AD\u011E\u0149\u01AC\u01AE\u01AF"
                            + "\u01AB\u01AB\u01AB\u01AA\u01AA\u01AA\u01A7\u011F\u014A\u01A6\u01A8\u01A9"
                            + "\u038A\u038A\u038A\u015D\u015D\u015D\u038A\u038A\u038A\u015D\u015D\u015D"
                            + "\u0372\u0372\u0372\u0371\u0371\u0371\u01B9\u01B9\u01B9\u01B8\u01B8\u01B8"
                            + "\u03B4\u03B4\u03B4\u03B3\u03B3\u03B3\u03AC\u03AC\u03AC\u03AB\u03AB\u03AB"
                            + "\u0316\u0316\u0316\u0315\u0315\u0315\u031E\u031E\u031E\u031D\u031D\u031D"
                            + "\u0383\u0119\u0144\u0381\u0385\u0387\u0383\u0119\u0144\u0381\u0385\u0387"
                            + "\u036C\u036E\u0370\u036B\u036D\u036F\u01B3\u01B5\u01B7\u01B2\u01B4\u01B6"
                            + "\u03AE\u03B0\u03B2\u03AD\u03AF\u03B1\u03A6\u03A8\u03AA\u03A5\u03A7\u03A9"
                            + "\u0310\u0312\u0314\u030F\u0311\u0313\u0318\u031A\u031C\u0317\u0319\u031B"
                            + "\u015C\u015C\u015C\u0389\u0389\u0389\u0384\u0118\u0143\u0382\u0386\u0388"
                            + "\u038A\u038A\u038A\u00FF\u00FF\u00FF\u0383\u0119\u0144\u00FF\u00FF\u00FF"
                            + "\u039D\u0126\u0151\u039B\u039F\u03A2\u039E\u03A1\u03A4\u039C\u03A0\u03A3"
                            + "\u039E\u03A1\u03A4\u039C\u03A0\u03A3\u0422\u0422\u0422\u041F\u041F\u041F"
                            + "\u0410\u0416\u041C\u040D\u0413\u0419\u0423\u0423\u0423\u0420\u0420\u0420"
                            + "\u0411\u0417\u041D\u040E\u0414\u041A\u0424\u0424\u0424\u0421\u0421\u0421"
                            + "\u0412\u0418\u041E\u040F\u0415\u041B\u043A\u043A\u043A\u0437\u0437\u0437"
                            + "\u0428\u042E\u0434\u0425\u042B\u0431\u043B\u043B\u043B\u0438\u0438\u0438"
                            + "\u0429\u042F\u0435\u0426\u042C\u0432\u043C\u043C\u043C\u0439\u0439\u0439"
                            + "\u042A\u0430\u0436\u0427\u042D\u0433\u03F2\u03F2\u03F2\u03EF\u03EF\u03EF"
                            + "\u03E0\u03E6\u03EC\u03DD\u03E3\u03E9\u03F3\u03F3\u03F3\u03F0\u03F0\u03F0"
                            + "\u03E1\u03E7\u03ED\u03DE\u03E4\u03EA\u03F4\u03F4\u03F4\u03F1\u03F1\u03F1"
                            + "\u03E2\u03E8\u03EE\u03DF\u03E5\u03EB\u040A\u040A\u040A\u0407\u0407\u0407"
                            + "\u03F8\u03FE\u0404\u03F5\u03FB\u0401\u040B\u040B\u040B\u0408\u0408\u0408"
                            + "\u03F9\u03FF\u0405\u03F6\u03FC\u0402\u040C\u040C\u040C\u0409\u0409\u0409"
                            + "\u03FA\u0400\u0406\u03F7\u03FD\u0403\u0462\u0462\u0462\u045F\u045F\u045F"
                            + "\u0454\u0120\u014B\u0451\u0457\u045B\u0463\u0463\u0463\u0460\u0460\u0460"
                            + "\u0455\u0121\u014C\u0452\u0458\u045C\u0464\u0464\u0464\u0461\u0461\u0461"
                            + "\u0456\u045A\u045E\u0453\u0459\u045D\u0482\u0482\u0482\u047F\u047F\u047F"
                            + "\u0474\u0122\u014D\u0471\u0477\u047B\u0483\u0483\u0483\u0480\u0480\u0480"
                            + "\u0475\u0123\u014E\u0472\u0478\u047C\u0484\u0484\u0484\u0481\u0481\u0481"
                            + "\u0476\u047A\u047E\u0473\u0479\u047D\u0462\u0462\u0462\u045F\u045F\u045F"
                            + "\u0454\u0120\u014B\u0451\u0457\u045B\u0463\u0463\u0463\u0460\u0460\u0460"
                            + "\u0455\u0121\u014C\u0452\u0458\u045C\u0464\u0464\u0464\u0461\u0461\u0461"
                            + "\u0456\u045A\u045E\u0453\u0459\u045D\u044E\u044E\u044E\u044B\u044B\u044B"
                            + "\u0440\u0124\u014F\u043D\u0443\u0447\u044F\u044F\u044F\u044C\u044C\u044C"
                            + "\u0441\u0125\u0150\u043E\u0444\u0448\u0450\u0450\u0450\u044D\u044D\u044D"
                            + "\u0442\u0446\u044A\u043F\u0445\u0449\u0467\u046B\u046F\u0465\u0469\u046D"
                            + "\u0468\u046C\u0470\u0466\u046A\u046E\u0487\u048B\u048F\u0485\u0489\u048D"
                            + "\u0488\u048C\u0490\u0486\u048A\u048E\u015B\u015B\u015B\u0159\u0159\u0159"
                            + "\u02EF\u0100\u012B\u0162\u0102\u012D\u015B\u015B\u015B\u0158\u0158\u0158"
                            + "\u02EF\u0100\u012B\u02EE\u0101\u012C\u02F0\u02F0\u02F0\u015A\u015A\u015A"
                            + "\u02ED\u0103\u012E\u02EC\u0104\u012F\u02F0\u02F0\u02F0\u00FF\u00FF\u00FF"
                            + "\u02ED\u0103\u012E\u00FF\u00FF\u00FF\u0158\u0158\u0158\u00FF\u00FF\u00FF"
                            + "\u02EE\u0101\u012C\u00FF\u00FF\u00FF\u0159\u0159\u0159\u00FF\u00FF\u00FF"
                            + "\u0162\u0102\u012D\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0180\u0105\u0130"
                            + "\u0303\u0128\u0153\u0300\u0129\u0154\u0302\u0127\u0152\u0301\u012A\u0155"
                            + "\u02F2\u02F3\u02F5\u02F1\u0163\u02F4\u02F7\u02F9\u02FB\u02F6\u02F8\u02FA"
                            + "\u02FD\u02FF\u0156\u02FC\u02FE\u0157\u0304\u0304\u0304\u00FF\u00FF\u00FF"
                            + "\u032E\u032F\u0330\u00FF\u00FF\u00FF\u032D\u032D\u032D\u032D\u032D\u032D"
                            + "\u032A\u032B\u032C\u032A\u032B\u032C\u0322\u0322\u0322\u0322\u0322\u0322"
                            + "\u031F\u0320\u0321\u031F\u0320\u0321\u0329\u0329\u0329\u0329\u0329\u0329"
                            + "\u0326\u0327\u0328\u0326\u0327\u0328\u00FF\u00FF\u00FF\u0323\u0324\u0325"
                            + "\u02E3\u02E4\u02E5\u00FF\u00FF\u00FF\u02E6\u02E7\u02E8\u00FF\u00FF\u00FF"
                            + "\u02E9\u02EA\u02EB\u00FF\u00FF\u00FF\u01DC\u01DD\u01DE\u01DC\u01DD\u01DE"
                            + "\u01F5\u01F7\u01F9\u01F4\u01F6\u01F8\u01E5\u01E6\u01E7\u01E5\u01E6\u01E7"
                            + "\u0207\u0209\u020B\u0206\u0208\u020A\u01E2\u01E3\u01E4\u01E2\u01E3\u01E4"
                            + "\u0201\u0203\u0205\u0200\u0202\u0204\u01DF\u01E0\u01E1\u01DF\u01E0\u01E1"
                            + "\u01FB\u01FD\u01FF\u01FA\u01FC\u01FE\u01E9\u01EB\u01ED\u01E8\u01EA\u01EC"
                            + "\u01EF\u01F1\u01F3\u01EE\u01F0\u01F2\u020D\u020F\u0211\u020C\u020E\u0210"
                            + "\u0240\u0241\u0242\u00FF\u00FF\u00FF\u0240\u0241\u0242\u00FF\u00FF\u00FF"
                            + "\u02D1\u02D1\u02D1\u02D0\u02D0\u02D0\u02A5\u02A7\u02A9\u02A4\u02A6\u02A8"
                            + "\u0238\u0239\u023A\u00FF\u00FF\u00FF\u0238\u0239\u023A\u00FF\u00FF\u00FF"
                            + "\u02CB\u02CB\u02CB\u02CA\u02CA\u02CA\u0293\u0295\u0297\u0292\u0294\u0296"
                            + "\u021D\u021E\u016A\u00FF\u00FF\u00FF\u021D\u021E\u016A\u00FF\u00FF\u00FF"
                            + "\u02BB\u02BB\u02BB\u02BA\u02BA\u02BA\u0263\u0265\u0267\u0262\u0264\u0266"
                            + "\u021B\u021C\u016B\u00FF\u00FF\u00FF\u021B\u021C\u016B\u00FF\u00FF\u00FF"
                            + "\u02B9\u02B9\u02B9\u02B8\u02B8\u02B8\u025D\u025F\u0261\u025C\u025E\u0260"
                            + "\u0224\u0225\u016C\u00FF\u00FF\u00FF\u0224\u0225\u016C\u00FF\u00FF\u00FF"
                            + "\u02BF\u02BF\u02BF\u02BE\u02BE\u02BE\u026F\u0271\u0273\u026E\u0270\u0272"
                            + "\u0236\u0237\u016D\u00FF\u00FF\u00FF\u0236\u0237\u016D\u00FF\u00FF\u00FF"
                            + "\u02C9\u02C9\u02C9\u02C8\u02C8\u02C8\u028D\u028F\u0291\u028C\u028E\u0290"
                            + "\u021F\u0220\u016E\u00FF\u00FF\u00FF\u021F\u0220\u016E\u00FF\u00FF\u00FF"
                            + "\u02BD\u02BD\u02BD\u02BC\u02BC\u02BC\u0269\u026B\u026D\u0268\u026A\u026C"
                            + "\u0219\u021A\u016F\u00FF\u00FF\u00FF\u0219\u021A\u016F\u00FF\u00FF\u00FF"
                            + "\u02B7\u02B7\u02B7\u02B6\u02B6\u02B6\u0257\u0259\u025B\u0256\u0258\u025A"
                            + "\u0246\u0247\u0170\u00FF\u00FF\u00FF\u0246\u0247\u0170\u00FF\u00FF\u00FF"
                            + "\u02D5\u02D5\u02D5\u02D4\u02D4\u02D4\u02B1\u02B3\u02B5\u02B0\u02B2\u02B4"
                            + "\u023E\u023F\u0171\u00FF\u00FF\u00FF\u023E\u023F\u0171\u00FF\u00FF\u00FF"
                            + "\u02CF\u02CF\u02CF\u02CE\u02CE\u02CE\u029F\u02A1\u02A3\u029E\u02A0\u02A2"
                            + "\u0243\u0244\u0245\u00FF\u00FF\u00FF\u0243\u0244\u0245\u00FF\u00FF\u00FF"
                            + "\u02D3\u02D3\u02D3\u02D2\u02D2\u02D2\u02AB\u02AD\u02AF\u02AA\u02AC\u02AE"
                            + "\u023B\u023C\u023D\u00FF\u00FF\u00FF\u023B\u023C\u023D\u00FF\u00FF\u00FF"
                            + "\u02CD\u02CD\u02CD\u02CC\u02CC\u02CC\u0299\u029B\u029D\u0298\u029A\u029C"
                            + "\u022A\u022B\u0172\u00FF\u00FF\u00FF\u022A\u022B\u0172\u00FF\u00FF\u00FF"
                            + "\u02C5\u02C5\u02C5\u02C4\u02C4\u02C4\u0281\u0283\u0285\u0280\u0282\u0284"
                            + "\u0228\u0229\u0173\u00FF\u00FF\u00FF\u0228\u0229\u0173\u00FF\u00FF\u00FF"
                            + "\u02C3\u02C3\u02C3\u02C2\u02C2\u02C2\u027B\u027D\u027F\u027A\u027C\u027E"
                            + "\u022C\u022D\u0174\u00FF\u00FF\u00FF\u022C\u022D\u0174\u00FF\u00FF\u00FF"
                            + "\u02C7\u02C7\u02C7\u02C6\u02C6\u02C6\u0287\u0289\u028B\u0286\u0288\u028A"
                            + "\u0226\u0227\u0175\u00FF\u00FF\u00FF\u0226\u0227\u0175\u00FF\u00FF\u00FF"
                            + "\u02C1\u02C1\u02C1\u02C0\u02C0\u02C0\u0275\u0277\u0279\u0274\u0276\u0278"
                            + "\u0212\u0213\u0166\u00FF\u00FF\u00FF\u022E\u022F\u0168\u00FF\u00FF\u00FF"
                            + "\u022E\u022F\u0168\u00FF\u00FF\u00FF\u0215\u0217\u0169\u0214\u0216\u0218"
                            + "\u0231\u0233\u0235\u0230\u0232\u0234\u0251\u0252\u0167\u00FF\u00FF\u00FF"
                            + "\u0253\u0254\u0255\u00FF\u00FF\u00FF\u024E\u024F\u0250\u00FF\u00FF\u00FF"
                            + "\u024B\u024C\u024D\u00FF\u00FF\u00FF\u0248\u0249\u024A\u00FF\u00FF\u00FF"
                            + "\u0221\u0222\u0223\u00FF\u00FF\u00FF\u04A1\u04A4\u0164\u00FF\u00FF\u00FF"
                            + "\u0497\u0498\u0165\u00FF\u00FF\u00FF\u049F\u04A2\u04A5\u00FF\u00FF\u00FF"
                            + "\u049F\u04A2\u04A5\u00FF\u00FF\u00FF\u04A1\u04A4\u0164\u04A0\u04A3\u04A6"
                            + "\u0499\u049A\u049B\u0499\u049A\u049B\u04A7\u04A8\u04A9\u00FF\u00FF\u00FF"
                            + "\u049C\u049D\u049E\u00FF\u00FF\u00FF\u0491\u0492\u0493\u00FF\u00FF\u00FF"
                            + "\u0494\u0495\u0496\u00FF\u00FF\u00FF\u04B5\u04B5\u04B5\u00FF\u00FF\u00FF"
                            + "\u04B2\u04B3\u04B4\u00FF\u00FF\u00FF\u04AD\u04AD\u04AD\u00FF\u00FF\u00FF"
                            + "\u04AA\u04AB\u04AC\u00FF\u00FF\u00FF\u04BD\u04BD\u04BD\u00FF\u00FF\u00FF"
                            + "\u04BA\u04BB\u04BC\u00FF\u00FF\u00FF\u04B1\u04B1\u04B1\u00FF\u00FF\u00FF"
                            + "\u04AE\u04AF\u04B0\u00FF\u00FF\u00FF\u04B9\u04B9\u04B9\u00FF\u00FF\u00FF"
                            + "\u04B6\u04B7\u04B8\u00FF\u00FF\u00FF\u0181\u0181\u0181\u00FF\u00FF\u00FF"
                            + "\u0355\u0355\u0355\u00FF\u00FF\u00FF\u0354\u0354\u0354\u00FF\u00FF\u00FF"
                            + "\u0353\u0353\u0353\u00FF\u00FF\u00FF\u0351\u0351\u0351\u00FF\u00FF\u00FF"
                            + "\u0357\u0357\u0357\u00FF\u00FF\u00FF\u0352\u0352\u0352\u00FF\u00FF\u00FF"
                            + "\u0358\u0358\u0358\u00FF\u00FF\u00FF\u0356\u0356\u0356\u00FF\u00FF\u00FF"
                            + "\u030D\u030D\u030D\u00FF\u00FF\u00FF\u030E\u030E\u030E\u00FF\u00FF\u00FF"
                            + "\u0309\u0309\u0309\u00FF\u00FF\u00FF\u030C\u030C\u030C\u00FF\u00FF\u00FF"
                            + "\u030B\u030B\u030B\u00FF\u00FF\u00FF\u030A\u030A\u030A\u00FF\u00FF\u00FF"
                            + "\u04D9\u04D9\u04D9\u00FF\u00FF\u00FF\u04D9\u04D9\u04D9\u04D9\u04D9\u04D9"
                            + "\u04D9\u04D9\u04D9\u04D9\u04D9\u04D9\u03DC\u03DB\u03DB\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u03DA\u03DA\u03DA\u03CE\u03CE\u03CE\u03CD\u03CD\u03CD"
                            + "\u03D6\u03D6\u03D6\u00FF\u00FF\u00FF\u03D4\u03D4\u03D4\u00FF\u00FF\u00FF"
                            + "\u03D9\u03D9\u03D9\u00FF\u00FF\u00FF\u03D5\u03D5\u03D5\u00FF\u00FF\u00FF"
                            + "\u03D7\u03D7\u03D7\u00FF\u00FF\u00FF\u03D8\u03D8\u03D8\u00FF\u00FF\u00FF"
                            + "\u03D0\u03D0\u03D0\u00FF\u00FF\u00FF\u03D3\u03D3\u03D3\u00FF\u00FF\u00FF"
                            + "\u03CF\u03CF\u03CF\u00FF\u00FF\u00FF\u03D1\u03D1\u03D1\u00FF\u00FF\u00FF"
                            + "\u03D2\u03D2\u03D2\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u03C9\u03C9\u03C9"
                            + "\u00FF\u00FF\u00FF\u03C8\u03C8\u03C8\u00FF\u00FF\u00FF\u03CC\u03CC\u03CC"
                            + "\u00FF\u00FF\u00FF\u03CA\u03CA\u03CA\u00FF\u00FF\u00FF\u03CB\u03CB\u03CB"
                            + "\u0339\u0339\u0339\u00FF\u00FF\u00FF\u0337\u0337\u0337\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u033A\u033A\u033A\u00FF\u00FF\u00FF\u0338\u0338\u0338"
                            + "\u033C\u033C\u033C\u00FF\u00FF\u00FF\u033D\u033D\u033D\u00FF\u00FF\u00FF"
                            + "\u033B\u033B\u033B\u00FF\u00FF\u00FF\u0343\u0343\u0343\u00FF\u00FF\u00FF"
                            + "\u0346\u0346\u0346\u00FF\u00FF\u00FF\u0344\u0344\u0344\u00FF\u00FF\u00FF"
                            + "\u0345\u0345\u0345\u00FF\u00FF\u00FF\u0342\u0342\u0342\u00FF\u00FF\u00FF"
                            + "\u033E\u033E\u033F\u00FF\u00FF\u00FF\u0340\u0340\u0341\u00FF\u00FF\u00FF"
                            + "\u0347\u0347\u0348\u00FF\u00FF\u00FF\u0349\u0349\u034A\u00FF\u00FF\u00FF"
                            + "\u04D6\u04D6\u04D6\u00FF\u00FF\u00FF\u04D7\u04D7\u04D7\u00FF\u00FF\u00FF"
                            + "\u04D8\u04D8\u04D8\u00FF\u00FF\u00FF\u04D5\u04D5\u04D5\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u04D1\u04D2\u04D3\u04D4\u04D4\u04D4\u00FF\u00FF\u00FF"
                            + "\u034C\u034C\u034C\u00FF\u00FF\u00FF\u0350\u0350\u0350\u00FF\u00FF\u00FF"
                            + "\u034E\u034E\u034E\u00FF\u00FF\u00FF\u034D\u034D\u034D\u00FF\u00FF\u00FF"
                            + "\u034B\u034B\u034B\u00FF\u00FF\u00FF\u034F\u034F\u034F\u00FF\u00FF\u00FF"
                            + "\u03B8\u03B8\u03B8\u00FF\u00FF\u00FF\u03B5\u03B6\u03B7\u00FF\u00FF\u00FF"
                            + "\u03BC\u03BC\u03BC\u00FF\u00FF\u00FF\u03B9\u03BA\u03BB\u00FF\u00FF\u00FF"
                            + "\u03BF\u03BF\u03BF\u00FF\u00FF\u00FF\u03C2\u03C2\u03C2\u00FF\u00FF\u00FF"
                            + "\u03C0\u03C0\u03C0\u00FF\u00FF\u00FF\u03C1\u03C1\u03C1\u00FF\u00FF\u00FF"
                            + "\u03BD\u03BD\u03BD\u00FF\u00FF\u00FF\u03BE\u03BE\u03BE\u00FF\u00FF\u00FF"
                            + "\u03C3\u03C3\u03C3\u00FF\u00FF\u00FF\u03C4\u03C4\u03C4\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u04C4\u04C4\u04C4\u00FF\u00FF\u00FF\u04C5\u04C5\u04C5"
                            + "\u00FF\u00FF\u00FF\u04BE\u04BE\u04BE\u00FF\u00FF\u00FF\u04BF\u04BF\u04BF"
                            + "\u04C8\u04C7\u04C7\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04C6\u04C6\u04C6"
                            + "\u04CB\u04CA\u04CA\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04C9\u04C9\u04C9"
                            + "\u04C1\u04C1\u04C1\u04C0\u04C0\u04C0\u04C3\u04C3\u04C3\u04C2\u04C2\u04C2"
                            + "\u017D\u017D\u017D\u017C\u017C\u017C\u017F\u017F\u017F\u017E\u017E\u017E"
                            + "\u0179\u0179\u0179\u0178\u0178\u0178\u017B\u017B\u017B\u017A\u017A\u017A"
                            + "\u0177\u0177\u0177\u0176\u0176\u0176\u02D9\u02D9\u02D9\u00FF\u00FF\u00FF"
                            + "\u02DA\u02DA\u02DA\u00FF\u00FF\u00FF\u02DF\u02DF\u02DF\u00FF\u00FF\u00FF"
                            + "\u02E0\u02E0\u02E0\u00FF\u00FF\u00FF\u0305\u0305\u0305\u00FF\u00FF\u00FF"
                            + "\u0306\u0306\u0306\u00FF\u00FF\u00FF\u0307\u0307\u0307\u00FF\u00FF\u00FF"
                            + "\u0308\u0308\u0308\u00FF\u00FF\u00FF\u02DC\u02DD\u02DE\u00FF\u00FF\u00FF"
                            + "\u00FF\u00FF\u00FF\u02DB\u02DB\u02DB\u02D8\u02D8\u02D8\u02D7\u02D7\u02D7"
                            + "\u02D6\u02D6\u02D6\u00FF\u00FF\u00FF\u02E1\u02E1\u02E1\u00FF\u00FF\u00FF"
                            + "\u02E2\u02E2\u02E2\u00FF\u00FF\u00FF\u0399\u0399\u0399\u00FF\u00FF\u00FF"
                            + "\u039A\u039A\u039A\u00FF\u00FF\u00FF\u0359\u0359\u0359\u00FF\u00FF\u00FF"
                            + "\u035B\u035B\u035B\u00FF\u00FF\u00FF\u035C\u035C\u035C\u00FF\u00FF\u00FF"
                            + "\u035A\u035A\u035A\u00FF\u00FF\u00FF\u03C5\u03C6\u03C7\u00FF\u00FF\u00FF"
                            + "\u03C5\u03C6\u03C7\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04CE\u04CE\u04CE"
                            + "\u00FF\u00FF\u00FF\u04CF\u04CF\u04CF\u04CC\u04CC\u04CC\u00FF\u00FF\u00FF"
                            + "\u04CC\u04CC\u04CC\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04CD\u04CD\u04CD"
                            + "\u00FF\u00FF\u00FF\u04CD\u04CD\u04CD\u00FF\u00FF\u00FF\u04CD\u04CD\u04CD"
                            + "\u04D0\u04D0\u04D0\u00FF\u00FF\u00FF\u04D0\u04D0\u04D0\u00FF\u00FF\u00FF"
                            + "\u04D0\u04D0\u04D0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04D0\u04D0\u04D0"
                            + "\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0"
                            + "\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0"
                            + "\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0"
                            + "\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0\u04D0"
                            + "\u00FF\u00FF\u00FF\u0332\u0332\u0332\u00FF\u00FF\u00FF\u0331\u0331\u0331"
                            + "\u00FF\u00FF\u00FF\u0333\u0333\u0333\u00FF\u00FF\u00FF\u0334\u0334\u0334"
                            + "\u00FF\u00FF\u00FF\u0336\u0336\u0336\u00FF\u00FF\u00FF\u0335\u0335\u0335"
                            + "\u00FF\u00FF\u00FF\u0336\u0336\u0336");
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
            case 23 -> group23(t, c, in);
            case 24 -> group24(t, c, in);
            case 25 -> group25(t, c, in);
            case 26 -> group26(t, c, in);
            case 27 -> group27(t, c, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group0(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // AccessRights.arpl m,r
            case 118 -> {
                long la = t.address(in, 2, true);
                m.store16(la, AccessRights.arpl(t, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // AccessRights.arpl r,r
            case 119 -> t.set16(in.a, AccessRights.arpl(t, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // AccessRights.lar r,m
            case 120 -> {
                long la = t.address(in, 2, false);
                AccessRights.lar(t, in, m.load16(la));
            }
            // AccessRights.lar r,r
            case 121 -> AccessRights.lar(t, in, (int) r[in.b] & 0xFFFF);
            // AccessRights.lsl r,m
            case 122 -> {
                long la = t.address(in, 2, false);
                AccessRights.lsl(t, in, m.load16(la));
            }
            // AccessRights.lsl r,r
            case 123 -> AccessRights.lsl(t, in, (int) r[in.b] & 0xFFFF);
            // AccessRights.verr m
            case 124 -> {
                long la = t.address(in, 2, false);
                AccessRights.verr(t, m.load16(la));
            }
            // AccessRights.verr r
            case 125 -> AccessRights.verr(t, (int) r[in.a] & 0xFFFF);
            // AccessRights.verw m
            case 126 -> {
                long la = t.address(in, 2, false);
                AccessRights.verw(t, m.load16(la));
            }
            // AccessRights.verw r
            case 127 -> AccessRights.verw(t, (int) r[in.a] & 0xFFFF);
            // Addressing.lea16 r,m
            case 128 -> t.set16(in.a, Addressing.lea16(t, in));
            // Addressing.xlat
            case 129 -> Addressing.xlat(t, in);
            // Arithmetic.adc16 m,i
            case 130 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.adc16 m,r
            case 131 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.adc16 r,i
            case 132 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.adc16 r,m
            case 133 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.adc16 r,r
            case 134 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.adc32 m,i
            case 135 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.adc32 m,r
            case 136 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.adc32 r,i
            case 137 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.adc32 r,m
            case 138 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.adc32 r,r
            case 139 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.adc64 m,i
            case 140 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.adc64 m,r
            case 141 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.adc64 r,i
            case 142 -> r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
            // Arithmetic.adc64 r,m
            case 143 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.adc64 r,r
            case 144 -> r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
            // Arithmetic.adc8 m,i
            case 145 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.adc8 m,r
            case 146 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.adc8 r,i
            case 147 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.adc8 r,m
            case 148 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.adc8 r,r
            case 149 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group1(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.add16 m,i
            case 150 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.add16 m,r
            case 151 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.add16 r,i
            case 152 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.add16 r,m
            case 153 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.add16 r,r
            case 154 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.add8 m,i
            case 155 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.add8 m,r
            case 156 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.add8 r,i
            case 157 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.add8 r,m
            case 158 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.add8 r,r
            case 159 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.cmp16 m,i
            case 160 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
            }
            // Arithmetic.cmp16 m,r
            case 161 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Arithmetic.cmp16 r,i
            case 162 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Arithmetic.cmp16 r,m
            case 163 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
            }
            // Arithmetic.cmp16 r,r
            case 164 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Arithmetic.cmp8 m,r
            case 165 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
            }
            // Arithmetic.dec16 m
            case 166 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
            }
            // Arithmetic.dec16 r
            case 167 -> t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.dec32 m
            case 168 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
            }
            // Arithmetic.dec64 m
            case 169 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
            }
            // Arithmetic.dec8 m
            case 170 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
            }
            // Arithmetic.dec8 r
            case 171 -> t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
            // Arithmetic.inc16 m
            case 172 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
            }
            // Arithmetic.inc16 r
            case 173 -> t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.inc32 m
            case 174 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
            }
            // Arithmetic.inc64 m
            case 175 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
            }
            // Arithmetic.inc8 m
            case 176 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
            }
            // Arithmetic.inc8 r
            case 177 -> t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
            // Arithmetic.neg16 m
            case 178 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
            }
            // Arithmetic.neg16 r
            case 179 -> t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.neg32 m
            case 180 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
            }
            // Arithmetic.neg32 r
            case 181 -> r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group2(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.neg64 m
            case 182 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
            }
            // Arithmetic.neg64 r
            case 183 -> r[in.a] = Arithmetic.neg64(c, r[in.a]);
            // Arithmetic.neg8 m
            case 184 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
            }
            // Arithmetic.neg8 r
            case 185 -> t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
            // Arithmetic.sbb16 m,i
            case 186 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sbb16 m,r
            case 187 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sbb16 r,i
            case 188 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sbb16 r,m
            case 189 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sbb16 r,r
            case 190 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sbb32 m,i
            case 191 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sbb32 m,r
            case 192 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sbb32 r,i
            case 193 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.sbb32 r,m
            case 194 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.sbb32 r,r
            case 195 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.sbb64 m,i
            case 196 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sbb64 m,r
            case 197 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sbb64 r,i
            case 198 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
            // Arithmetic.sbb64 r,m
            case 199 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.sbb64 r,r
            case 200 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
            // Arithmetic.sbb8 m,i
            case 201 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sbb8 m,r
            case 202 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sbb8 r,i
            case 203 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sbb8 r,m
            case 204 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sbb8 r,r
            case 205 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.sub16 m,i
            case 206 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sub16 m,r
            case 207 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sub16 r,i
            case 208 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sub16 r,m
            case 209 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sub16 r,r
            case 210 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sub32 m,i
            case 211 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sub32 m,r
            case 212 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sub64 m,i
            case 213 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group3(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.sub64 m,r
            case 214 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sub8 m,i
            case 215 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sub8 m,r
            case 216 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sub8 r,i
            case 217 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sub8 r,m
            case 218 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sub8 r,r
            case 219 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
            // BitStrings.bt16 r,r
            case 220 -> BitStrings.bt16(t, in);
            // BitStrings.bt32 r,r
            case 221 -> BitStrings.bt32(t, in);
            // BitStrings.bt64 r,r
            case 222 -> BitStrings.bt64(t, in);
            // BitStrings.btc16 r,r
            case 223 -> BitStrings.btc16(t, in);
            // BitStrings.btc32 r,r
            case 224 -> BitStrings.btc32(t, in);
            // BitStrings.btc64 r,r
            case 225 -> BitStrings.btc64(t, in);
            // BitStrings.btr16 r,r
            case 226 -> BitStrings.btr16(t, in);
            // BitStrings.btr32 r,r
            case 227 -> BitStrings.btr32(t, in);
            // BitStrings.btr64 r,r
            case 228 -> BitStrings.btr64(t, in);
            // BitStrings.bts16 r,r
            case 229 -> BitStrings.bts16(t, in);
            // BitStrings.bts32 r,r
            case 230 -> BitStrings.bts32(t, in);
            // BitStrings.bts64 r,r
            case 231 -> BitStrings.bts64(t, in);
            // Bits.bsf16 r,m
            case 232 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsf16 r,r
            case 233 -> t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsf32 r,m
            case 234 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsf32 r,r
            case 235 -> r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsf64 r,m
            case 236 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
            }
            // Bits.bsf64 r,r
            case 237 -> r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
            // Bits.bsr16 r,m
            case 238 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsr16 r,r
            case 239 -> t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsr32 r,m
            case 240 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsr32 r,r
            case 241 -> r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsr64 r,m
            case 242 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
            }
            // Bits.bsr64 r,r
            case 243 -> r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
            // Bits.bt16 m,i
            case 244 -> {
                long la = t.address(in, 2, false);
                Bits.bt16(c, m.load16(la), (int) in.imm);
            }
            // Bits.bt16 r,i
            case 245 -> Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group4(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Bits.bt32 m,i
            case 246 -> {
                long la = t.address(in, 4, false);
                Bits.bt32(c, m.load32(la), (int) in.imm);
            }
            // Bits.bt32 r,i
            case 247 -> Bits.bt32(c, (int) r[in.a], (int) in.imm);
            // Bits.bt64 m,i
            case 248 -> {
                long la = t.address(in, 8, false);
                Bits.bt64(c, m.load64(la), (int) in.imm);
            }
            // Bits.bt64 r,i
            case 249 -> Bits.bt64(c, r[in.a], (int) in.imm);
            // Bits.btc16 m,i
            case 250 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btc16 r,i
            case 251 -> t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btc32 m,i
            case 252 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btc32 r,i
            case 253 -> r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btc64 m,i
            case 254 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btc64 r,i
            case 255 -> r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
            // Bits.btr16 m,i
            case 256 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btr16 r,i
            case 257 -> t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btr32 m,i
            case 258 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btr32 r,i
            case 259 -> r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btr64 m,i
            case 260 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btr64 r,i
            case 261 -> r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
            // Bits.bts16 m,i
            case 262 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.bts16 r,i
            case 263 -> t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.bts32 m,i
            case 264 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.bts32 r,i
            case 265 -> r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.bts64 m,i
            case 266 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.bts64 r,i
            case 267 -> r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
            // Bits.popcnt16 r,m
            case 268 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
            }
            // Bits.popcnt16 r,r
            case 269 -> t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
            // Bits.popcnt32 r,m
            case 270 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.popcnt32 r,r
            case 271 -> r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.popcnt64 r,m
            case 272 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.popcnt64(c, m.load64(la));
            }
            // Bits.popcnt64 r,r
            case 273 -> r[in.a] = Bits.popcnt64(c, r[in.b]);
            // Branches.call16 i
            case 274 -> {
                c.rip = t.nextIp(in);
                Branches.call16(t, in);
            }
            // Branches.call32 i
            case 275 -> {
                c.rip = t.nextIp(in);
                Branches.call32(t, in);
            }
            // Branches.callNear16 m
            case 276 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.callNear16(t, m.load16(la));
            }
            // Branches.callNear16 r
            case 277 -> {
                c.rip = t.nextIp(in);
                Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group5(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.callNear32 m
            case 278 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.callNear32(t, m.load32(la));
            }
            // Branches.callNear32 r
            case 279 -> {
                c.rip = t.nextIp(in);
                Branches.callNear32(t, (int) r[in.a]);
            }
            // Branches.callNear64 m
            case 280 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.callNear64(t, m.load64(la));
            }
            // Branches.ja16 i
            case 281 -> {
                c.rip = t.nextIp(in);
                Branches.ja16(c, in);
            }
            // Branches.ja32 i
            case 282 -> {
                c.rip = t.nextIp(in);
                Branches.ja32(c, in);
            }
            // Branches.jae16 i
            case 283 -> {
                c.rip = t.nextIp(in);
                Branches.jae16(c, in);
            }
            // Branches.jae32 i
            case 284 -> {
                c.rip = t.nextIp(in);
                Branches.jae32(c, in);
            }
            // Branches.jb16 i
            case 285 -> {
                c.rip = t.nextIp(in);
                Branches.jb16(c, in);
            }
            // Branches.jb32 i
            case 286 -> {
                c.rip = t.nextIp(in);
                Branches.jb32(c, in);
            }
            // Branches.jbe16 i
            case 287 -> {
                c.rip = t.nextIp(in);
                Branches.jbe16(c, in);
            }
            // Branches.jbe32 i
            case 288 -> {
                c.rip = t.nextIp(in);
                Branches.jbe32(c, in);
            }
            // Branches.jcxz16 i
            case 289 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz16(t, in);
            }
            // Branches.jcxz32 i
            case 290 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz32(t, in);
            }
            // Branches.jcxz64 i
            case 291 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz64(t, in);
            }
            // Branches.je16 i
            case 292 -> {
                c.rip = t.nextIp(in);
                Branches.je16(c, in);
            }
            // Branches.je32 i
            case 293 -> {
                c.rip = t.nextIp(in);
                Branches.je32(c, in);
            }
            // Branches.jg16 i
            case 294 -> {
                c.rip = t.nextIp(in);
                Branches.jg16(c, in);
            }
            // Branches.jg32 i
            case 295 -> {
                c.rip = t.nextIp(in);
                Branches.jg32(c, in);
            }
            // Branches.jge16 i
            case 296 -> {
                c.rip = t.nextIp(in);
                Branches.jge16(c, in);
            }
            // Branches.jge32 i
            case 297 -> {
                c.rip = t.nextIp(in);
                Branches.jge32(c, in);
            }
            // Branches.jl16 i
            case 298 -> {
                c.rip = t.nextIp(in);
                Branches.jl16(c, in);
            }
            // Branches.jl32 i
            case 299 -> {
                c.rip = t.nextIp(in);
                Branches.jl32(c, in);
            }
            // Branches.jle16 i
            case 300 -> {
                c.rip = t.nextIp(in);
                Branches.jle16(c, in);
            }
            // Branches.jle32 i
            case 301 -> {
                c.rip = t.nextIp(in);
                Branches.jle32(c, in);
            }
            // Branches.jmp16 i
            case 302 -> {
                c.rip = t.nextIp(in);
                Branches.jmp16(c, in);
            }
            // Branches.jmp32 i
            case 303 -> {
                c.rip = t.nextIp(in);
                Branches.jmp32(c, in);
            }
            // Branches.jmpNear16 m
            case 304 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.jmpNear16(c, m.load16(la));
            }
            // Branches.jmpNear16 r
            case 305 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
            }
            // Branches.jmpNear32 m
            case 306 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.jmpNear32(c, m.load32(la));
            }
            // Branches.jmpNear32 r
            case 307 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear32(c, (int) r[in.a]);
            }
            // Branches.jmpNear64 m
            case 308 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.jmpNear64(c, m.load64(la));
            }
            // Branches.jmpNear64 r
            case 309 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear64(c, r[in.a]);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group6(Interpreter t, Cpu c, Insn in) {
        switch (in.op) {
            // Branches.jne16 i
            case 310 -> {
                c.rip = t.nextIp(in);
                Branches.jne16(c, in);
            }
            // Branches.jne32 i
            case 311 -> {
                c.rip = t.nextIp(in);
                Branches.jne32(c, in);
            }
            // Branches.jno16 i
            case 312 -> {
                c.rip = t.nextIp(in);
                Branches.jno16(c, in);
            }
            // Branches.jno32 i
            case 313 -> {
                c.rip = t.nextIp(in);
                Branches.jno32(c, in);
            }
            // Branches.jno64 i
            case 314 -> {
                c.rip = t.nextIp(in);
                Branches.jno64(c, in);
            }
            // Branches.jnp16 i
            case 315 -> {
                c.rip = t.nextIp(in);
                Branches.jnp16(c, in);
            }
            // Branches.jnp32 i
            case 316 -> {
                c.rip = t.nextIp(in);
                Branches.jnp32(c, in);
            }
            // Branches.jnp64 i
            case 317 -> {
                c.rip = t.nextIp(in);
                Branches.jnp64(c, in);
            }
            // Branches.jns16 i
            case 318 -> {
                c.rip = t.nextIp(in);
                Branches.jns16(c, in);
            }
            // Branches.jns32 i
            case 319 -> {
                c.rip = t.nextIp(in);
                Branches.jns32(c, in);
            }
            // Branches.jo16 i
            case 320 -> {
                c.rip = t.nextIp(in);
                Branches.jo16(c, in);
            }
            // Branches.jo32 i
            case 321 -> {
                c.rip = t.nextIp(in);
                Branches.jo32(c, in);
            }
            // Branches.jo64 i
            case 322 -> {
                c.rip = t.nextIp(in);
                Branches.jo64(c, in);
            }
            // Branches.jp16 i
            case 323 -> {
                c.rip = t.nextIp(in);
                Branches.jp16(c, in);
            }
            // Branches.jp32 i
            case 324 -> {
                c.rip = t.nextIp(in);
                Branches.jp32(c, in);
            }
            // Branches.jp64 i
            case 325 -> {
                c.rip = t.nextIp(in);
                Branches.jp64(c, in);
            }
            // Branches.js16 i
            case 326 -> {
                c.rip = t.nextIp(in);
                Branches.js16(c, in);
            }
            // Branches.js32 i
            case 327 -> {
                c.rip = t.nextIp(in);
                Branches.js32(c, in);
            }
            // Branches.loop16 i
            case 328 -> {
                c.rip = t.nextIp(in);
                Branches.loop16(t, in);
            }
            // Branches.loop32 i
            case 329 -> {
                c.rip = t.nextIp(in);
                Branches.loop32(t, in);
            }
            // Branches.loop64 i
            case 330 -> {
                c.rip = t.nextIp(in);
                Branches.loop64(t, in);
            }
            // Branches.loope16 i
            case 331 -> {
                c.rip = t.nextIp(in);
                Branches.loope16(t, in);
            }
            // Branches.loope32 i
            case 332 -> {
                c.rip = t.nextIp(in);
                Branches.loope32(t, in);
            }
            // Branches.loope64 i
            case 333 -> {
                c.rip = t.nextIp(in);
                Branches.loope64(t, in);
            }
            // Branches.loopne16 i
            case 334 -> {
                c.rip = t.nextIp(in);
                Branches.loopne16(t, in);
            }
            // Branches.loopne32 i
            case 335 -> {
                c.rip = t.nextIp(in);
                Branches.loopne32(t, in);
            }
            // Branches.loopne64 i
            case 336 -> {
                c.rip = t.nextIp(in);
                Branches.loopne64(t, in);
            }
            // Branches.ret16
            case 337 -> {
                c.rip = t.nextIp(in);
                Branches.ret16(t);
            }
            // Branches.ret32
            case 338 -> {
                c.rip = t.nextIp(in);
                Branches.ret32(t);
            }
            // Branches.retPop16 i
            case 339 -> {
                c.rip = t.nextIp(in);
                Branches.retPop16(t, (int) in.imm);
            }
            // Branches.retPop32 i
            case 340 -> {
                c.rip = t.nextIp(in);
                Branches.retPop32(t, (int) in.imm);
            }
            // Branches.retPop64 i
            case 341 -> {
                c.rip = t.nextIp(in);
                Branches.retPop64(t, (int) in.imm);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group7(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmova16 r,m
            case 342 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmova16 r,r
            case 343 -> t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmova32 r,m
            case 344 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmova32 r,r
            case 345 -> r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmova64 r,m
            case 346 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmova64 r,r
            case 347 -> r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
            // Conditions.cmovae16 r,m
            case 348 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovae16 r,r
            case 349 -> t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovae32 r,m
            case 350 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovae32 r,r
            case 351 -> r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovae64 r,m
            case 352 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovae64 r,r
            case 353 -> r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
            // Conditions.cmovb16 r,m
            case 354 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovb16 r,r
            case 355 -> t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovb32 r,m
            case 356 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovb32 r,r
            case 357 -> r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovb64 r,m
            case 358 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovb64 r,r
            case 359 -> r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
            // Conditions.cmovbe16 r,m
            case 360 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovbe16 r,r
            case 361 -> t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovbe32 r,m
            case 362 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovbe32 r,r
            case 363 -> r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovbe64 r,m
            case 364 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovbe64 r,r
            case 365 -> r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
            // Conditions.cmove16 r,m
            case 366 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmove16 r,r
            case 367 -> t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmove32 r,m
            case 368 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmove32 r,r
            case 369 -> r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmove64 r,m
            case 370 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmove64 r,r
            case 371 -> r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
            // Conditions.cmovg16 r,m
            case 372 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovg16 r,r
            case 373 -> t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group8(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovg32 r,m
            case 374 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovg32 r,r
            case 375 -> r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovg64 r,m
            case 376 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovg64 r,r
            case 377 -> r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
            // Conditions.cmovge16 r,m
            case 378 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovge16 r,r
            case 379 -> t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovge32 r,m
            case 380 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovge32 r,r
            case 381 -> r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovge64 r,m
            case 382 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovge64 r,r
            case 383 -> r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
            // Conditions.cmovl16 r,m
            case 384 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovl16 r,r
            case 385 -> t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovl32 r,m
            case 386 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovl32 r,r
            case 387 -> r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovl64 r,m
            case 388 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovl64 r,r
            case 389 -> r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
            // Conditions.cmovle16 r,m
            case 390 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovle16 r,r
            case 391 -> t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovle32 r,m
            case 392 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovle32 r,r
            case 393 -> r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovle64 r,m
            case 394 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovle64 r,r
            case 395 -> r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
            // Conditions.cmovne16 r,m
            case 396 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovne16 r,r
            case 397 -> t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovne32 r,m
            case 398 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovne32 r,r
            case 399 -> r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovne64 r,m
            case 400 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovne64 r,r
            case 401 -> r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
            // Conditions.cmovno16 r,m
            case 402 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovno16 r,r
            case 403 -> t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovno32 r,m
            case 404 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovno32 r,r
            case 405 -> r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group9(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovno64 r,m
            case 406 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovno64 r,r
            case 407 -> r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
            // Conditions.cmovnp16 r,m
            case 408 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovnp16 r,r
            case 409 -> t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovnp32 r,m
            case 410 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovnp32 r,r
            case 411 -> r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovnp64 r,m
            case 412 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovnp64 r,r
            case 413 -> r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
            // Conditions.cmovns16 r,m
            case 414 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovns16 r,r
            case 415 -> t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovns32 r,m
            case 416 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovns32 r,r
            case 417 -> r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovns64 r,m
            case 418 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovns64 r,r
            case 419 -> r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
            // Conditions.cmovo16 r,m
            case 420 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovo16 r,r
            case 421 -> t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovo32 r,m
            case 422 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovo32 r,r
            case 423 -> r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovo64 r,m
            case 424 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovo64 r,r
            case 425 -> r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
            // Conditions.cmovp16 r,m
            case 426 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovp16 r,r
            case 427 -> t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovp32 r,m
            case 428 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovp32 r,r
            case 429 -> r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovp64 r,m
            case 430 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovp64 r,r
            case 431 -> r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
            // Conditions.cmovs16 r,m
            case 432 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovs16 r,r
            case 433 -> t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovs32 r,m
            case 434 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovs32 r,r
            case 435 -> r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovs64 r,m
            case 436 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovs64 r,r
            case 437 -> r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group10(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        switch (in.op) {
            // Conditions.seta m
            case 438 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seta(c));
            }
            // Conditions.seta r
            case 439 -> t.set8(in.a, Conditions.seta(c));
            // Conditions.setae m
            case 440 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setae(c));
            }
            // Conditions.setae r
            case 441 -> t.set8(in.a, Conditions.setae(c));
            // Conditions.setb m
            case 442 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setb(c));
            }
            // Conditions.setb r
            case 443 -> t.set8(in.a, Conditions.setb(c));
            // Conditions.setbe m
            case 444 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setbe(c));
            }
            // Conditions.setbe r
            case 445 -> t.set8(in.a, Conditions.setbe(c));
            // Conditions.sete m
            case 446 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sete(c));
            }
            // Conditions.sete r
            case 447 -> t.set8(in.a, Conditions.sete(c));
            // Conditions.setg m
            case 448 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setg(c));
            }
            // Conditions.setg r
            case 449 -> t.set8(in.a, Conditions.setg(c));
            // Conditions.setge m
            case 450 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setge(c));
            }
            // Conditions.setge r
            case 451 -> t.set8(in.a, Conditions.setge(c));
            // Conditions.setl m
            case 452 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setl(c));
            }
            // Conditions.setl r
            case 453 -> t.set8(in.a, Conditions.setl(c));
            // Conditions.setle m
            case 454 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setle(c));
            }
            // Conditions.setle r
            case 455 -> t.set8(in.a, Conditions.setle(c));
            // Conditions.setne m
            case 456 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setne(c));
            }
            // Conditions.setne r
            case 457 -> t.set8(in.a, Conditions.setne(c));
            // Conditions.setno m
            case 458 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setno(c));
            }
            // Conditions.setno r
            case 459 -> t.set8(in.a, Conditions.setno(c));
            // Conditions.setnp m
            case 460 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setnp(c));
            }
            // Conditions.setnp r
            case 461 -> t.set8(in.a, Conditions.setnp(c));
            // Conditions.setns m
            case 462 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setns(c));
            }
            // Conditions.setns r
            case 463 -> t.set8(in.a, Conditions.setns(c));
            // Conditions.seto m
            case 464 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seto(c));
            }
            // Conditions.seto r
            case 465 -> t.set8(in.a, Conditions.seto(c));
            // Conditions.setp m
            case 466 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setp(c));
            }
            // Conditions.setp r
            case 467 -> t.set8(in.a, Conditions.setp(c));
            // Conditions.sets m
            case 468 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sets(c));
            }
            // Conditions.sets r
            case 469 -> t.set8(in.a, Conditions.sets(c));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group11(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // ControlRegisters.clts
            case 470 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.clts(c);
            }
            // ControlRegisters.lmsw m
            case 471 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                ControlRegisters.lmsw(t, m.load16(la));
            }
            // ControlRegisters.lmsw r
            case 472 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.lmsw(t, (int) r[in.a] & 0xFFFF);
            }
            // ControlRegisters.read32 r,r
            case 473 -> {
                t.checkCpl0();
                r[in.a] = ControlRegisters.read32(t, in.b) & 0xFFFF_FFFFL;
            }
            // ControlRegisters.read64 r,r
            case 474 -> {
                t.checkCpl0();
                r[in.a] = ControlRegisters.read64(t, in.b);
            }
            // ControlRegisters.smsw16 m
            case 475 -> {
                long la = t.address(in, 2, true);
                m.store16(la, ControlRegisters.smsw16(t));
            }
            // ControlRegisters.smsw16 r
            case 476 -> t.set16(in.a, ControlRegisters.smsw16(t));
            // ControlRegisters.smsw32 r
            case 477 -> r[in.a] = ControlRegisters.smsw32(t) & 0xFFFF_FFFFL;
            // ControlRegisters.smsw64 r
            case 478 -> r[in.a] = ControlRegisters.smsw64(t);
            // ControlRegisters.write32 r,r
            case 479 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.write32(t, in.a, (int) r[in.b]);
            }
            // ControlRegisters.write64 r,r
            case 480 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                ControlRegisters.write64(t, in.a, r[in.b]);
            }
            // ControlRegisters.xgetbv
            case 481 -> ControlRegisters.xgetbv(t);
            // ControlRegisters.xsetbv
            case 482 -> {
                c.rip = t.nextIp(in);
                ControlRegisters.xsetbv(t);
            }
            // Data.bswap16 r
            case 483 -> t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
            // Data.bswap32 r
            case 484 -> r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Data.bswap64 r
            case 485 -> r[in.a] = Data.bswap64(r[in.a]);
            // Data.extendAccumulator16
            case 486 -> Data.extendAccumulator16(c);
            // Data.extendAccumulator32
            case 487 -> Data.extendAccumulator32(c);
            // Data.extendAccumulator64
            case 488 -> Data.extendAccumulator64(c);
            // Data.extendIntoData16
            case 489 -> Data.extendIntoData16(c);
            // Data.extendIntoData32
            case 490 -> Data.extendIntoData32(c);
            // Data.extendIntoData64
            case 491 -> Data.extendIntoData64(c);
            // Data.mov16 m,i
            case 492 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Data.mov16((int) in.imm));
            }
            // Data.mov16 r,i
            case 493 -> t.set16(in.a, Data.mov16((int) in.imm));
            // Data.mov16 r,m
            case 494 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.mov16(m.load16(la)));
            }
            // Data.mov16 r,r
            case 495 -> t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
            // Data.mov8 r,i
            case 496 -> t.set8(in.a, Data.mov8((int) in.imm));
            // Data.movsxByte16 r,m
            case 497 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movsxByte16(m.load8(la)));
            }
            // Data.movsxByte16 r,r
            case 498 -> t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
            // Data.movsxByte32 r,r
            case 499 -> r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.movsxByte64 r,m
            case 500 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movsxByte64(m.load8(la));
            }
            // Data.movsxByte64 r,r
            case 501 -> r[in.a] = Data.movsxByte64(t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group12(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Data.movsxWord16 r,m
            case 502 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxWord16(m.load16(la)));
            }
            // Data.movsxWord16 r,r
            case 503 -> t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
            // Data.movsxWord32 r,m
            case 504 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxWord32 r,r
            case 505 -> r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Data.movsxWord64 r,m
            case 506 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord64(m.load16(la));
            }
            // Data.movsxWord64 r,r
            case 507 -> r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
            // Data.movsxd16 r,m
            case 508 -> {
                long la = t.address(in, 4, false);
                t.set16(in.a, Data.movsxd16(m.load32(la)));
            }
            // Data.movsxd16 r,r
            case 509 -> t.set16(in.a, Data.movsxd16((int) r[in.b]));
            // Data.movsxd32 r,m
            case 510 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxd32 r,r
            case 511 -> r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
            // Data.movzx16 r,m
            case 512 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movzx16(m.load8(la)));
            }
            // Data.movzx16 r,m
            case 513 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movzx16(m.load16(la)));
            }
            // Data.movzx16 r,r
            case 514 -> t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
            // Data.movzx16 r,r
            case 515 -> t.set16(in.a, Data.movzx16(t.get8(in.b)));
            // Data.nop
            case 516 -> Data.nop();
            // Debug.read32 r,r
            case 517 -> r[in.a] = Debug.read32(t, in.b) & 0xFFFF_FFFFL;
            // Debug.read64 r,r
            case 518 -> r[in.a] = Debug.read64(t, in.b);
            // Debug.write32 r,r
            case 519 -> {
                c.rip = t.nextIp(in);
                Debug.write32(t, in.a, (int) r[in.b]);
            }
            // Debug.write64 r,r
            case 520 -> {
                c.rip = t.nextIp(in);
                Debug.write64(t, in.a, r[in.b]);
            }
            // Decimal.aaa
            case 521 -> Decimal.aaa(c);
            // Decimal.aad i
            case 522 -> Decimal.aad(c, (int) in.imm);
            // Decimal.aam i
            case 523 -> Decimal.aam(c, (int) in.imm);
            // Decimal.aas
            case 524 -> Decimal.aas(c);
            // Decimal.daa
            case 525 -> Decimal.daa(c);
            // Decimal.das
            case 526 -> Decimal.das(c);
            // Divide.div16 m
            case 527 -> {
                long la = t.address(in, 2, false);
                Divide.div16(c, m.load16(la));
            }
            // Divide.div16 r
            case 528 -> Divide.div16(c, (int) r[in.a] & 0xFFFF);
            // Divide.div32 m
            case 529 -> {
                long la = t.address(in, 4, false);
                Divide.div32(c, m.load32(la));
            }
            // Divide.div32 r
            case 530 -> Divide.div32(c, (int) r[in.a]);
            // Divide.div64 m
            case 531 -> {
                long la = t.address(in, 8, false);
                Divide.div64(c, m.load64(la));
            }
            // Divide.div64 r
            case 532 -> Divide.div64(c, r[in.a]);
            // Divide.div8 m
            case 533 -> {
                long la = t.address(in, 1, false);
                Divide.div8(c, m.load8(la));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group13(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Divide.div8 r
            case 534 -> Divide.div8(c, t.get8(in.a));
            // Divide.idiv16 m
            case 535 -> {
                long la = t.address(in, 2, false);
                Divide.idiv16(c, m.load16(la));
            }
            // Divide.idiv16 r
            case 536 -> Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
            // Divide.idiv32 m
            case 537 -> {
                long la = t.address(in, 4, false);
                Divide.idiv32(c, m.load32(la));
            }
            // Divide.idiv32 r
            case 538 -> Divide.idiv32(c, (int) r[in.a]);
            // Divide.idiv64 m
            case 539 -> {
                long la = t.address(in, 8, false);
                Divide.idiv64(c, m.load64(la));
            }
            // Divide.idiv64 r
            case 540 -> Divide.idiv64(c, r[in.a]);
            // Divide.idiv8 m
            case 541 -> {
                long la = t.address(in, 1, false);
                Divide.idiv8(c, m.load8(la));
            }
            // Divide.idiv8 r
            case 542 -> Divide.idiv8(c, t.get8(in.a));
            // Exchange.cmpxchg16 r,r
            case 543 -> Exchange.cmpxchg16(t, in);
            // Exchange.cmpxchg32 r,r
            case 544 -> Exchange.cmpxchg32(t, in);
            // Exchange.cmpxchg64 r,r
            case 545 -> Exchange.cmpxchg64(t, in);
            // Exchange.cmpxchg8 r,r
            case 546 -> Exchange.cmpxchg8(t, in);
            // Exchange.cmpxchgWide16 m
            case 547 -> Exchange.cmpxchgWide16(t, in);
            // Exchange.cmpxchgWide32 m
            case 548 -> Exchange.cmpxchgWide32(t, in);
            // Exchange.cmpxchgWide64 m
            case 549 -> Exchange.cmpxchgWide64(t, in);
            // Exchange.xadd16 r,r
            case 550 -> Exchange.xadd16(t, in);
            // Exchange.xadd32 r,r
            case 551 -> Exchange.xadd32(t, in);
            // Exchange.xadd64 r,r
            case 552 -> Exchange.xadd64(t, in);
            // Exchange.xadd8 r,r
            case 553 -> Exchange.xadd8(t, in);
            // Exchange.xchg16 r,r
            case 554 -> Exchange.xchg16(t, in);
            // Exchange.xchg32 r,r
            case 555 -> Exchange.xchg32(t, in);
            // Exchange.xchg64 r,r
            case 556 -> Exchange.xchg64(t, in);
            // Exchange.xchg8 r,r
            case 557 -> Exchange.xchg8(t, in);
            // Exchange.xchgAccumulator16 r,r
            case 558 -> Exchange.xchgAccumulator16(t, in);
            // Exchange.xchgAccumulator32 r,r
            case 559 -> Exchange.xchgAccumulator32(t, in);
            // Exchange.xchgAccumulator64 r,r
            case 560 -> Exchange.xchgAccumulator64(t, in);
            // ExtendedState.fxrstor
            case 561 -> ExtendedState.fxrstor(t, in);
            // ExtendedState.fxsave
            case 562 -> ExtendedState.fxsave(t, in);
            // ExtendedState.ldmxcsr m
            case 563 -> {
                t.checkSse();
                long la = t.address(in, 4, false);
                ExtendedState.ldmxcsr(t, m.load32(la));
            }
            // ExtendedState.stmxcsr m
            case 564 -> {
                t.checkSse();
                long la = t.address(in, 4, true);
                m.store32(la, ExtendedState.stmxcsr(c));
            }
            // ExtendedState.xrstor
            case 565 -> ExtendedState.xrstor(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group14(Interpreter t, Cpu c, Insn in) {
        long[] r = c.r;
        switch (in.op) {
            // ExtendedState.xsave
            case 566 -> ExtendedState.xsave(t, in);
            // FarBranches.callDirect i,i
            case 567 -> {
                c.rip = t.nextIp(in);
                FarBranches.callDirect(t, in);
            }
            // FarBranches.callIndirect
            case 568 -> {
                c.rip = t.nextIp(in);
                FarBranches.callIndirect(t, in);
            }
            // FarBranches.jumpDirect i,i
            case 569 -> {
                c.rip = t.nextIp(in);
                FarBranches.jumpDirect(t, in);
            }
            // FarBranches.jumpIndirect
            case 570 -> {
                c.rip = t.nextIp(in);
                FarBranches.jumpIndirect(t, in);
            }
            // FarReturns.iret
            case 571 -> {
                c.rip = t.nextIp(in);
                FarReturns.iret(t, in);
            }
            // FarReturns.ret
            case 572 -> {
                c.rip = t.nextIp(in);
                FarReturns.ret(t, in);
            }
            // FarReturns.retPop i
            case 573 -> {
                c.rip = t.nextIp(in);
                FarReturns.retPop(t, in);
            }
            // FastCalls.rdfsbase r
            case 574 -> r[in.a] = FastCalls.rdfsbase(c) & 0xFFFF_FFFFL;
            // FastCalls.rdfsbase r
            case 575 -> r[in.a] = FastCalls.rdfsbase(c);
            // FastCalls.rdgsbase r
            case 576 -> r[in.a] = FastCalls.rdgsbase(c) & 0xFFFF_FFFFL;
            // FastCalls.rdgsbase r
            case 577 -> r[in.a] = FastCalls.rdgsbase(c);
            // FastCalls.swapgs
            case 578 -> {
                t.checkCpl0();
                FastCalls.swapgs(t);
            }
            // FastCalls.syscall
            case 579 -> {
                c.rip = t.nextIp(in);
                FastCalls.syscall(t);
            }
            // FastCalls.sysenter
            case 580 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysenter(t);
            }
            // FastCalls.sysexit
            case 581 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysexit(t, in);
            }
            // FastCalls.sysret
            case 582 -> {
                c.rip = t.nextIp(in);
                FastCalls.sysret(t, in);
            }
            // FastCalls.wrfsbase r
            case 583 -> FastCalls.wrfsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
            // FastCalls.wrfsbase r
            case 584 -> FastCalls.wrfsbase(t, r[in.a]);
            // FastCalls.wrgsbase r
            case 585 -> FastCalls.wrgsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
            // FastCalls.wrgsbase r
            case 586 -> FastCalls.wrgsbase(t, r[in.a]);
            // FlagControl.clac
            case 587 -> {
                c.rip = t.nextIp(in);
                FlagControl.clac(t);
            }
            // FlagControl.cli
            case 588 -> FlagControl.cli(t);
            // FlagControl.popf
            case 589 -> {
                c.rip = t.nextIp(in);
                FlagControl.popf(t, in);
            }
            // FlagControl.pushf
            case 590 -> FlagControl.pushf(t, in);
            // FlagControl.stac
            case 591 -> {
                c.rip = t.nextIp(in);
                FlagControl.stac(t);
            }
            // FlagControl.sti
            case 592 -> {
                c.rip = t.nextIp(in);
                FlagControl.sti(t);
            }
            // FlagOps.clc
            case 593 -> FlagOps.clc(c);
            // FlagOps.cld
            case 594 -> FlagOps.cld(c);
            // FlagOps.cmc
            case 595 -> FlagOps.cmc(c);
            // FlagOps.lahf
            case 596 -> FlagOps.lahf(c);
            // FlagOps.sahf
            case 597 -> FlagOps.sahf(c);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group15(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // FlagOps.salc
            case 598 -> FlagOps.salc(c);
            // FlagOps.stc
            case 599 -> FlagOps.stc(c);
            // FlagOps.std
            case 600 -> FlagOps.std(c);
            // Identification.cpuid
            case 601 -> Identification.cpuid(t);
            // Identification.rdpmc
            case 602 -> Identification.rdpmc(t);
            // Identification.rdtsc
            case 603 -> Identification.rdtsc(t);
            // Identification.rdtscp
            case 604 -> Identification.rdtscp(t);
            // Logic.and16 m,i
            case 605 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.and16 m,r
            case 606 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.and16 r,i
            case 607 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.and16 r,m
            case 608 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.and16 r,r
            case 609 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.and32 m,i
            case 610 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.and32 m,r
            case 611 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.and64 m,i
            case 612 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.and64 m,r
            case 613 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.and8 m,i
            case 614 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.and8 m,r
            case 615 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.and8 r,i
            case 616 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
            // Logic.and8 r,m
            case 617 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.and8 r,r
            case 618 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.not16 m
            case 619 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.not16(m.loadForStore16(la)));
            }
            // Logic.not16 r
            case 620 -> t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
            // Logic.not32 m
            case 621 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.not32(m.loadForStore32(la)));
            }
            // Logic.not32 r
            case 622 -> r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Logic.not64 m
            case 623 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.not64(m.loadForStore64(la)));
            }
            // Logic.not64 r
            case 624 -> r[in.a] = Logic.not64(r[in.a]);
            // Logic.not8 m
            case 625 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.not8(m.loadForStore8(la)));
            }
            // Logic.not8 r
            case 626 -> t.set8(in.a, Logic.not8(t.get8(in.a)));
            // Logic.or16 m,i
            case 627 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.or16 m,r
            case 628 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.or16 r,i
            case 629 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group16(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.or16 r,m
            case 630 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.or16 r,r
            case 631 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.or32 m,i
            case 632 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.or32 m,r
            case 633 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.or64 m,i
            case 634 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.or64 m,r
            case 635 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.or8 m,i
            case 636 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.or8 m,r
            case 637 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.or8 r,i
            case 638 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
            // Logic.or8 r,m
            case 639 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.or8 r,r
            case 640 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.test16 m,i
            case 641 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) in.imm);
            }
            // Logic.test16 m,r
            case 642 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Logic.test16 r,i
            case 643 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Logic.test16 r,r
            case 644 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Logic.test32 m,i
            case 645 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) in.imm);
            }
            // Logic.test32 m,r
            case 646 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) r[in.b]);
            }
            // Logic.test64 m,i
            case 647 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), in.imm);
            }
            // Logic.test64 m,r
            case 648 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), r[in.b]);
            }
            // Logic.test8 m,r
            case 649 -> {
                long la = t.address(in, 1, false);
                Logic.test8(c, m.load8(la), t.get8(in.b));
            }
            // Logic.test8 r,i
            case 650 -> Logic.test8(c, t.get8(in.a), (int) in.imm);
            // Logic.xor16 m,i
            case 651 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.xor16 m,r
            case 652 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.xor16 r,i
            case 653 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.xor16 r,m
            case 654 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.xor16 r,r
            case 655 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.xor32 m,i
            case 656 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.xor32 m,r
            case 657 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.xor64 m,i
            case 658 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.xor64 m,r
            case 659 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.xor8 m,i
            case 660 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.xor8 m,r
            case 661 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group17(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.xor8 r,i
            case 662 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
            // Logic.xor8 r,m
            case 663 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.xor8 r,r
            case 664 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
            // MsrAccess.rdmsr
            case 665 -> {
                t.checkCpl0();
                MsrAccess.rdmsr(t);
            }
            // MsrAccess.wrmsr
            case 666 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                MsrAccess.wrmsr(t);
            }
            // Multiply.imul16 r,m
            case 667 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Multiply.imul16 r,m,i
            case 668 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
            }
            // Multiply.imul16 r,r
            case 669 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Multiply.imul16 r,r,i
            case 670 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Multiply.imul32 r,m
            case 671 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,m,i
            case 672 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,r,i
            case 673 -> r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Multiply.imul64 r,m
            case 674 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
            }
            // Multiply.imul64 r,m,i
            case 675 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
            }
            // Multiply.imul64 r,r,i
            case 676 -> r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
            // Multiply.imulWide16 m
            case 677 -> {
                long la = t.address(in, 2, false);
                Multiply.imulWide16(c, m.load16(la));
            }
            // Multiply.imulWide16 r
            case 678 -> Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.imulWide32 m
            case 679 -> {
                long la = t.address(in, 4, false);
                Multiply.imulWide32(c, m.load32(la));
            }
            // Multiply.imulWide32 r
            case 680 -> Multiply.imulWide32(c, (int) r[in.a]);
            // Multiply.imulWide64 m
            case 681 -> {
                long la = t.address(in, 8, false);
                Multiply.imulWide64(c, m.load64(la));
            }
            // Multiply.imulWide64 r
            case 682 -> Multiply.imulWide64(c, r[in.a]);
            // Multiply.imulWide8 m
            case 683 -> {
                long la = t.address(in, 1, false);
                Multiply.imulWide8(c, m.load8(la));
            }
            // Multiply.imulWide8 r
            case 684 -> Multiply.imulWide8(c, t.get8(in.a));
            // Multiply.mul16 m
            case 685 -> {
                long la = t.address(in, 2, false);
                Multiply.mul16(c, m.load16(la));
            }
            // Multiply.mul16 r
            case 686 -> Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.mul32 m
            case 687 -> {
                long la = t.address(in, 4, false);
                Multiply.mul32(c, m.load32(la));
            }
            // Multiply.mul32 r
            case 688 -> Multiply.mul32(c, (int) r[in.a]);
            // Multiply.mul64 m
            case 689 -> {
                long la = t.address(in, 8, false);
                Multiply.mul64(c, m.load64(la));
            }
            // Multiply.mul64 r
            case 690 -> Multiply.mul64(c, r[in.a]);
            // Multiply.mul8 m
            case 691 -> {
                long la = t.address(in, 1, false);
                Multiply.mul8(c, m.load8(la));
            }
            // Multiply.mul8 r
            case 692 -> Multiply.mul8(c, t.get8(in.a));
            // Ports.in16 r,i
            case 693 -> t.set16(in.a, Ports.in16(t, (int) in.imm));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group18(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Ports.in32 r,i
            case 694 -> r[in.a] = Ports.in32(t, (int) in.imm) & 0xFFFF_FFFFL;
            // Ports.in64 r,i
            case 695 -> r[in.a] = Ports.in64(t, (int) in.imm) & 0xFFFF_FFFFL;
            // Ports.in8 r,i
            case 696 -> t.set8(in.a, Ports.in8(t, (int) in.imm));
            // Ports.inData16 r,r
            case 697 -> t.set16(in.a, Ports.inData16(t, (int) r[in.b] & 0xFFFF));
            // Ports.inData32 r,r
            case 698 -> r[in.a] = Ports.inData32(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Ports.inData64 r,r
            case 699 -> r[in.a] = Ports.inData64(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Ports.inData8 r,r
            case 700 -> t.set8(in.a, Ports.inData8(t, (int) r[in.b] & 0xFFFF));
            // Ports.ins8
            case 701 -> {
                c.rip = t.nextIp(in);
                Ports.ins8(t, in);
            }
            // Ports.insWide
            case 702 -> {
                c.rip = t.nextIp(in);
                Ports.insWide(t, in);
            }
            // Ports.out8 i
            case 703 -> Ports.out8(t, (int) in.imm);
            // Ports.outData8 r
            case 704 -> Ports.outData8(t, (int) r[in.a] & 0xFFFF);
            // Ports.outDataWide r
            case 705 -> Ports.outDataWide(t, in, (int) r[in.a] & 0xFFFF);
            // Ports.outWide i
            case 706 -> Ports.outWide(t, in, (int) in.imm);
            // Ports.outs8
            case 707 -> {
                c.rip = t.nextIp(in);
                Ports.outs8(t, in);
            }
            // Ports.outsWide
            case 708 -> {
                c.rip = t.nextIp(in);
                Ports.outsWide(t, in);
            }
            // RandomNumbers.random16 r
            case 709 -> t.set16(in.a, RandomNumbers.random16(t));
            // RandomNumbers.random32 r
            case 710 -> r[in.a] = RandomNumbers.random32(t) & 0xFFFF_FFFFL;
            // RandomNumbers.random64 r
            case 711 -> r[in.a] = RandomNumbers.random64(t);
            // SegmentLoads.lds r
            case 712 -> SegmentLoads.lds(t, in);
            // SegmentLoads.les r
            case 713 -> SegmentLoads.les(t, in);
            // SegmentLoads.lfs r
            case 714 -> SegmentLoads.lfs(t, in);
            // SegmentLoads.lgs r
            case 715 -> SegmentLoads.lgs(t, in);
            // SegmentLoads.lss r
            case 716 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.lss(t, in);
            }
            // SegmentLoads.move r,m
            case 717 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                SegmentLoads.move(t, in.a, m.load16(la));
            }
            // SegmentLoads.move r,r
            case 718 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.move(t, in.a, (int) r[in.b] & 0xFFFF);
            }
            // SegmentLoads.popDs
            case 719 -> SegmentLoads.popDs(t, in);
            // SegmentLoads.popEs
            case 720 -> SegmentLoads.popEs(t, in);
            // SegmentLoads.popFs
            case 721 -> SegmentLoads.popFs(t, in);
            // SegmentLoads.popGs
            case 722 -> SegmentLoads.popGs(t, in);
            // SegmentLoads.popSs
            case 723 -> {
                c.rip = t.nextIp(in);
                SegmentLoads.popSs(t, in);
            }
            // SegmentLoads.pushCs
            case 724 -> SegmentLoads.pushCs(t, in);
            // SegmentLoads.pushDs
            case 725 -> SegmentLoads.pushDs(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group19(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // SegmentLoads.pushEs
            case 726 -> SegmentLoads.pushEs(t, in);
            // SegmentLoads.pushFs
            case 727 -> SegmentLoads.pushFs(t, in);
            // SegmentLoads.pushGs
            case 728 -> SegmentLoads.pushGs(t, in);
            // SegmentLoads.pushSs
            case 729 -> SegmentLoads.pushSs(t, in);
            // SegmentLoads.selector m,r
            case 730 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SegmentLoads.selector(c, in.b));
            }
            // SegmentLoads.selector r,r
            case 731 -> r[in.a] = SegmentLoads.selector(c, in.b) & 0xFFFF_FFFFL;
            // SegmentLoads.selector r,r
            case 732 -> t.set16(in.a, SegmentLoads.selector(c, in.b));
            // Shifts.rcl16 m,i
            case 733 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcl16 m,i
            case 734 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcl16 m,r
            case 735 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcl16 r,i
            case 736 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcl16 r,i
            case 737 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcl16 r,r
            case 738 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcl32 m,i
            case 739 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcl32 m,i
            case 740 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcl32 m,r
            case 741 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcl32 r,i
            case 742 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,i
            case 743 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,r
            case 744 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcl64 m,i
            case 745 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcl64 m,i
            case 746 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcl64 m,r
            case 747 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcl64 r,i
            case 748 -> r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
            // Shifts.rcl64 r,i
            case 749 -> r[in.a] = Shifts.rcl64(c, r[in.a], 1);
            // Shifts.rcl64 r,r
            case 750 -> r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
            // Shifts.rcl8 m,i
            case 751 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcl8 m,i
            case 752 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcl8 m,r
            case 753 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcl8 r,i
            case 754 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcl8 r,i
            case 755 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
            // Shifts.rcl8 r,r
            case 756 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rcr16 m,i
            case 757 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group20(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rcr16 m,i
            case 758 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcr16 m,r
            case 759 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcr16 r,i
            case 760 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcr16 r,i
            case 761 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcr16 r,r
            case 762 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcr32 m,i
            case 763 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcr32 m,i
            case 764 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcr32 m,r
            case 765 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcr32 r,i
            case 766 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,i
            case 767 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,r
            case 768 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcr64 m,i
            case 769 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcr64 m,i
            case 770 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcr64 m,r
            case 771 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcr64 r,i
            case 772 -> r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
            // Shifts.rcr64 r,i
            case 773 -> r[in.a] = Shifts.rcr64(c, r[in.a], 1);
            // Shifts.rcr64 r,r
            case 774 -> r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
            // Shifts.rcr8 m,i
            case 775 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcr8 m,i
            case 776 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcr8 m,r
            case 777 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcr8 r,i
            case 778 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcr8 r,i
            case 779 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
            // Shifts.rcr8 r,r
            case 780 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rol16 m,i
            case 781 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rol16 m,i
            case 782 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rol16 m,r
            case 783 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rol16 r,i
            case 784 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rol16 r,i
            case 785 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rol16 r,r
            case 786 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rol32 m,i
            case 787 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rol32 m,i
            case 788 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rol32 m,r
            case 789 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group21(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rol32 r,i
            case 790 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,i
            case 791 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,r
            case 792 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rol64 m,i
            case 793 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rol64 m,i
            case 794 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rol64 m,r
            case 795 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rol64 r,i
            case 796 -> r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
            // Shifts.rol64 r,i
            case 797 -> r[in.a] = Shifts.rol64(c, r[in.a], 1);
            // Shifts.rol64 r,r
            case 798 -> r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
            // Shifts.rol8 m,i
            case 799 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rol8 m,i
            case 800 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rol8 m,r
            case 801 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rol8 r,i
            case 802 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rol8 r,i
            case 803 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
            // Shifts.rol8 r,r
            case 804 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.ror16 m,i
            case 805 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.ror16 m,i
            case 806 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
            }
            // Shifts.ror16 m,r
            case 807 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.ror16 r,i
            case 808 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.ror16 r,i
            case 809 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.ror16 r,r
            case 810 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.ror32 m,i
            case 811 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.ror32 m,i
            case 812 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
            }
            // Shifts.ror32 m,r
            case 813 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.ror32 r,i
            case 814 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,i
            case 815 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,r
            case 816 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.ror64 m,i
            case 817 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.ror64 m,i
            case 818 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
            }
            // Shifts.ror64 m,r
            case 819 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.ror64 r,i
            case 820 -> r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
            // Shifts.ror64 r,i
            case 821 -> r[in.a] = Shifts.ror64(c, r[in.a], 1);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group22(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.ror64 r,r
            case 822 -> r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
            // Shifts.ror8 m,i
            case 823 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.ror8 m,i
            case 824 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
            }
            // Shifts.ror8 m,r
            case 825 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.ror8 r,i
            case 826 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
            // Shifts.ror8 r,i
            case 827 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
            // Shifts.ror8 r,r
            case 828 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.sar16 m,i
            case 829 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.sar16 m,i
            case 830 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
            }
            // Shifts.sar16 m,r
            case 831 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.sar16 r,i
            case 832 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.sar16 r,i
            case 833 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.sar16 r,r
            case 834 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.sar32 m,i
            case 835 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.sar32 m,i
            case 836 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
            }
            // Shifts.sar32 m,r
            case 837 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.sar32 r,r
            case 838 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.sar64 m,i
            case 839 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.sar64 m,i
            case 840 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
            }
            // Shifts.sar64 m,r
            case 841 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.sar64 r,r
            case 842 -> r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
            // Shifts.sar8 m,i
            case 843 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.sar8 m,i
            case 844 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
            }
            // Shifts.sar8 m,r
            case 845 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.sar8 r,i
            case 846 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
            // Shifts.sar8 r,i
            case 847 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
            // Shifts.sar8 r,r
            case 848 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shl16 m,i
            case 849 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shl16 m,i
            case 850 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shl16 m,r
            case 851 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shl16 r,i
            case 852 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shl16 r,i
            case 853 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group23(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shl16 r,r
            case 854 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shl32 m,i
            case 855 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shl32 m,i
            case 856 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shl32 m,r
            case 857 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shl32 r,r
            case 858 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shl64 m,i
            case 859 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shl64 m,i
            case 860 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shl64 m,r
            case 861 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shl64 r,r
            case 862 -> r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
            // Shifts.shl8 m,i
            case 863 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shl8 m,i
            case 864 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shl8 m,r
            case 865 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shl8 r,i
            case 866 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shl8 r,i
            case 867 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
            // Shifts.shl8 r,r
            case 868 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shld16 m,r,i
            case 869 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shld16 m,r,r
            case 870 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shld16 r,r,i
            case 871 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shld16 r,r,r
            case 872 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shld32 m,r,i
            case 873 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shld32 m,r,r
            case 874 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shld32 r,r,i
            case 875 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shld32 r,r,r
            case 876 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shld64 m,r,i
            case 877 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shld64 m,r,r
            case 878 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shld64 r,r,i
            case 879 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shld64 r,r,r
            case 880 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
            // Shifts.shr16 m,i
            case 881 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shr16 m,i
            case 882 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shr16 m,r
            case 883 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shr16 r,i
            case 884 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shr16 r,i
            case 885 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group24(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shr16 r,r
            case 886 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shr32 m,i
            case 887 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shr32 m,i
            case 888 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shr32 m,r
            case 889 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shr32 r,r
            case 890 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shr64 m,i
            case 891 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shr64 m,i
            case 892 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shr64 m,r
            case 893 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shr64 r,r
            case 894 -> r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
            // Shifts.shr8 m,i
            case 895 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shr8 m,i
            case 896 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shr8 m,r
            case 897 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shr8 r,i
            case 898 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shr8 r,i
            case 899 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
            // Shifts.shr8 r,r
            case 900 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shrd16 m,r,i
            case 901 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shrd16 m,r,r
            case 902 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shrd16 r,r,i
            case 903 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shrd16 r,r,r
            case 904 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shrd32 m,r,i
            case 905 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shrd32 m,r,r
            case 906 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd32 r,r,i
            case 907 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shrd32 r,r,r
            case 908 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shrd64 m,r,i
            case 909 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shrd64 m,r,r
            case 910 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd64 r,r,i
            case 911 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shrd64 r,r,r
            case 912 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
            // Stack.enter16 i,i
            case 913 -> Stack.enter16(t, in);
            // Stack.enter32 i,i
            case 914 -> Stack.enter32(t, in);
            // Stack.enter64 i,i
            case 915 -> Stack.enter64(t, in);
            // Stack.leave16
            case 916 -> Stack.leave16(t);
            // Stack.leave32
            case 917 -> Stack.leave32(t);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group25(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Stack.leave64
            case 918 -> Stack.leave64(t);
            // Stack.pop16 r
            case 919 -> t.set16(in.a, Stack.pop16(t));
            // Stack.pop32 r
            case 920 -> r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
            // Stack.popTo16 r
            case 921 -> Stack.popTo16(t, in);
            // Stack.popTo32 r
            case 922 -> Stack.popTo32(t, in);
            // Stack.popTo64 r
            case 923 -> Stack.popTo64(t, in);
            // Stack.popa16
            case 924 -> Stack.popa16(t);
            // Stack.popa32
            case 925 -> Stack.popa32(t);
            // Stack.popa64
            case 926 -> Stack.popa64(t);
            // Stack.push16 i
            case 927 -> Stack.push16(t, (int) in.imm);
            // Stack.push16 m
            case 928 -> {
                long la = t.address(in, 2, false);
                Stack.push16(t, m.load16(la));
            }
            // Stack.push16 r
            case 929 -> Stack.push16(t, (int) r[in.a] & 0xFFFF);
            // Stack.push32 i
            case 930 -> Stack.push32(t, (int) in.imm);
            // Stack.push32 m
            case 931 -> {
                long la = t.address(in, 4, false);
                Stack.push32(t, m.load32(la));
            }
            // Stack.push32 r
            case 932 -> Stack.push32(t, (int) r[in.a]);
            // Stack.push64 i
            case 933 -> Stack.push64(t, in.imm);
            // Stack.push64 m
            case 934 -> {
                long la = t.address(in, 8, false);
                Stack.push64(t, m.load64(la));
            }
            // Stack.pusha16
            case 935 -> Stack.pusha16(t);
            // Stack.pusha32
            case 936 -> Stack.pusha32(t);
            // Stack.pusha64
            case 937 -> Stack.pusha64(t);
            // Strings.cmps16
            case 938 -> {
                c.rip = t.nextIp(in);
                Strings.cmps16(t, in);
            }
            // Strings.cmps32
            case 939 -> {
                c.rip = t.nextIp(in);
                Strings.cmps32(t, in);
            }
            // Strings.cmps64
            case 940 -> {
                c.rip = t.nextIp(in);
                Strings.cmps64(t, in);
            }
            // Strings.cmps8
            case 941 -> {
                c.rip = t.nextIp(in);
                Strings.cmps8(t, in);
            }
            // Strings.lods16
            case 942 -> {
                c.rip = t.nextIp(in);
                Strings.lods16(t, in);
            }
            // Strings.lods32
            case 943 -> {
                c.rip = t.nextIp(in);
                Strings.lods32(t, in);
            }
            // Strings.lods64
            case 944 -> {
                c.rip = t.nextIp(in);
                Strings.lods64(t, in);
            }
            // Strings.lods8
            case 945 -> {
                c.rip = t.nextIp(in);
                Strings.lods8(t, in);
            }
            // Strings.movs16
            case 946 -> {
                c.rip = t.nextIp(in);
                Strings.movs16(t, in);
            }
            // Strings.movs32
            case 947 -> {
                c.rip = t.nextIp(in);
                Strings.movs32(t, in);
            }
            // Strings.movs64
            case 948 -> {
                c.rip = t.nextIp(in);
                Strings.movs64(t, in);
            }
            // Strings.movs8
            case 949 -> {
                c.rip = t.nextIp(in);
                Strings.movs8(t, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group26(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Strings.scas16
            case 950 -> {
                c.rip = t.nextIp(in);
                Strings.scas16(t, in);
            }
            // Strings.scas32
            case 951 -> {
                c.rip = t.nextIp(in);
                Strings.scas32(t, in);
            }
            // Strings.scas64
            case 952 -> {
                c.rip = t.nextIp(in);
                Strings.scas64(t, in);
            }
            // Strings.scas8
            case 953 -> {
                c.rip = t.nextIp(in);
                Strings.scas8(t, in);
            }
            // Strings.stos16
            case 954 -> {
                c.rip = t.nextIp(in);
                Strings.stos16(t, in);
            }
            // Strings.stos32
            case 955 -> {
                c.rip = t.nextIp(in);
                Strings.stos32(t, in);
            }
            // Strings.stos64
            case 956 -> {
                c.rip = t.nextIp(in);
                Strings.stos64(t, in);
            }
            // Strings.stos8
            case 957 -> {
                c.rip = t.nextIp(in);
                Strings.stos8(t, in);
            }
            // SystemTables.lgdt
            case 958 -> {
                t.checkCpl0();
                SystemTables.lgdt(t, in);
            }
            // SystemTables.lidt
            case 959 -> {
                t.checkCpl0();
                SystemTables.lidt(t, in);
            }
            // SystemTables.lldt m
            case 960 -> {
                long la = t.address(in, 2, false);
                SystemTables.lldt(t, m.load16(la));
            }
            // SystemTables.lldt r
            case 961 -> SystemTables.lldt(t, (int) r[in.a] & 0xFFFF);
            // SystemTables.ltr m
            case 962 -> {
                long la = t.address(in, 2, false);
                SystemTables.ltr(t, m.load16(la));
            }
            // SystemTables.ltr r
            case 963 -> SystemTables.ltr(t, (int) r[in.a] & 0xFFFF);
            // SystemTables.sgdt
            case 964 -> SystemTables.sgdt(t, in);
            // SystemTables.sidt
            case 965 -> SystemTables.sidt(t, in);
            // SystemTables.sldt m
            case 966 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SystemTables.sldt(t));
            }
            // SystemTables.sldt r
            case 967 -> r[in.a] = SystemTables.sldt(t) & 0xFFFF_FFFFL;
            // SystemTables.sldt r
            case 968 -> t.set16(in.a, SystemTables.sldt(t));
            // SystemTables.str m
            case 969 -> {
                long la = t.address(in, 2, true);
                m.store16(la, SystemTables.str(t));
            }
            // SystemTables.str r
            case 970 -> r[in.a] = SystemTables.str(t) & 0xFFFF_FFFFL;
            // SystemTables.str r
            case 971 -> t.set16(in.a, SystemTables.str(t));
            // Translations.flushCaches
            case 972 -> {
                t.checkCpl0();
                Translations.flushCaches(t);
            }
            // Translations.flushLine
            case 973 -> Translations.flushLine(t, in);
            // Translations.invlpg
            case 974 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Translations.invlpg(t, in);
            }
            // Translations.invpcid r
            case 975 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Translations.invpcid(t, in);
            }
            // Translations.nothing
            case 976 -> Translations.nothing();
            // Traps.bound16 r
            case 977 -> Traps.bound16(t, in, (int) r[in.a] & 0xFFFF);
            // Traps.bound32 r
            case 978 -> Traps.bound32(t, in, (int) r[in.a]);
            // Traps.bound64 r
            case 979 -> Traps.bound64(c);
            // Traps.halt
            case 980 -> {
                t.checkCpl0();
                c.rip = t.nextIp(in);
                Traps.halt(t);
            }
            // Traps.int1
            case 981 -> {
                c.rip = t.nextIp(in);
                Traps.int1(t);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group27(Interpreter t, Cpu c, Insn in) {
        switch (in.op) {
            // Traps.int3
            case 982 -> {
                c.rip = t.nextIp(in);
                Traps.int3(t);
            }
            // Traps.interrupt i
            case 983 -> {
                c.rip = t.nextIp(in);
                Traps.interrupt(t, (int) in.imm);
            }
            // Traps.into
            case 984 -> {
                c.rip = t.nextIp(in);
                Traps.into(t);
            }
            // Traps.undefined
            case 985 -> {
                c.rip = t.nextIp(in);
                Traps.undefined(c);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }
}
