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
    private static final int HOT = 0;

    private RowSwitch() {
    }

    /** Tells the rows their cases. */
    static void link() {
        RowTable.assignCases(
                    "\u012B\u012B\u012B\u0128\u0128\u0128\u011C\u0121\u0126\u0119\u011E\u0123"
                            + "\u012B\u012B\u012B\u012A\u012A\u012A\u011C\u0121\u0126\u011B\u0120\u0125"
                            + "\u0129\u0129\u0129\u00FF\u00FF\u00FF\u011A\u011F\u0124\u00FF\u00FF\u00FF"
                            + "\u0129\u0129\u0129\u0127\u0127\u0127\u011A\u011F\u0124\u0118\u011D\u0122"
                            + "\u0129\u0129\u0129\u0127\u0127\u0127\u011A\u011F\u0124\u0118\u011D\u0122"
                            + "\u0325\u0325\u0325\u0322\u0322\u0322\u0316\u031B\u0320\u0313\u0318\u031D"
                            + "\u0325\u0325\u0325\u0324\u0324\u0324\u0316\u031B\u0320\u0315\u031A\u031F"
                            + "\u0323\u0323\u0323\u00FF\u00FF\u00FF\u0314\u0319\u031E\u00FF\u00FF\u00FF"
                            + "\u0323\u0323\u0323\u0321\u0321\u0321\u0314\u0319\u031E\u0312\u0317\u031C"
                            + "\u0323\u0323\u0323\u0321\u0321\u0321\u0314\u0319\u031E\u0312\u0317\u031C"
                            + "\u0117\u0117\u0117\u0114\u0114\u0114\u0108\u010D\u0112\u0105\u010A\u010F"
                            + "\u0117\u0117\u0117\u0116\u0116\u0116\u0108\u010D\u0112\u0107\u010C\u0111"
                            + "\u0115\u0115\u0115\u00FF\u00FF\u00FF\u0106\u010B\u0110\u00FF\u00FF\u00FF"
                            + "\u0115\u0115\u0115\u0113\u0113\u0113\u0106\u010B\u0110\u0104\u0109\u010E"
                            + "\u0115\u0115\u0115\u0113\u0113\u0113\u0106\u010B\u0110\u0104\u0109\u010E"
                            + "\u016B\u016B\u016B\u0168\u0168\u0168\u015C\u0161\u0166\u0159\u015E\u0163"
                            + "\u016B\u016B\u016B\u016A\u016A\u016A\u015C\u0161\u0166\u015B\u0160\u0165"
                            + "\u0169\u0169\u0169\u00FF\u00FF\u00FF\u015A\u015F\u0164\u00FF\u00FF\u00FF"
                            + "\u0169\u0169\u0169\u0167\u0167\u0167\u015A\u015F\u0164\u0158\u015D\u0162"
                            + "\u0169\u0169\u0169\u0167\u0167\u0167\u015A\u015F\u0164\u0158\u015D\u0162"
                            + "\u0309\u0309\u0309\u0306\u0306\u0306\u02FA\u02FF\u0304\u02F7\u02FC\u0301"
                            + "\u0309\u0309\u0309\u0308\u0308\u0308\u02FA\u02FF\u0304\u02F9\u02FE\u0303"
                            + "\u0307\u0307\u0307\u00FF\u00FF\u00FF\u02F8\u02FD\u0302\u00FF\u00FF\u00FF"
                            + "\u0307\u0307\u0307\u0305\u0305\u0305\u02F8\u02FD\u0302\u02F6\u02FB\u0300"
                            + "\u0307\u0307\u0307\u0305\u0305\u0305\u02F8\u02FD\u0302\u02F6\u02FB\u0300"
                            + "\u017F\u017F\u017F\u017C\u017C\u017C\u0170\u0175\u017A\u016D\u0172\u0177"
                            + "\u017F\u017F\u017F\u017E\u017E\u017E\u0170\u0175\u017A\u016F\u0174\u0179"
                            + "\u017D\u017D\u017D\u00FF\u00FF\u00FF\u016E\u0173\u0178\u00FF\u00FF\u00FF"
                            + "\u017D\u017D\u017D\u017B\u017B\u017B\u016E\u0173\u0178\u016C\u0171\u0176"
                            + "\u017D\u017D\u017D\u017B\u017B\u017B\u016E\u0173\u0178\u016C\u0171\u0176"
                            + "\u0349\u0349\u0349\u0346\u0346\u0346\u033A\u033F\u0344\u0337\u033C\u0341"
                            + "\u0349\u0349\u0349\u0348\u0348\u0348\u033A\u033F\u0344\u0339\u033E\u0343"
                            + "\u0347\u0347\u0347\u00FF\u00FF\u00FF\u0338\u033D\u0342\u00FF\u00FF\u00FF"
                            + "\u0347\u0347\u0347\u0345\u0345\u0345\u0338\u033D\u0342\u0336\u033B\u0340"
                            + "\u0347\u0347\u0347\u0345\u0345\u0345\u0338\u033D\u0342\u0336\u033B\u0340"
                            + "\u013F\u013F\u013F\u013C\u013C\u013C\u0130\u0135\u013A\u012D\u0132\u0137"
                            + "\u013F\u013F\u013F\u013E\u013E\u013E\u0130\u0135\u013A\u012F\u0134\u0139"
                            + "\u013D\u013D\u013D\u00FF\u00FF\u00FF\u012E\u0133\u0138\u00FF\u00FF\u00FF"
                            + "\u013D\u013D\u013D\u013B\u013B\u013B\u012E\u0133\u0138\u012C\u0131\u0136"
                            + "\u013D\u013D\u013D\u013B\u013B\u013B\u012E\u0133\u0138\u012C\u0131\u0136"
                            + "\u0149\u014B\u014D\u00FF\u00FF\u00FF\u0141\u0143\u0145\u00FF\u00FF\u00FF"
                            + "\u014F\u014F\u014F\u014E\u014E\u014E\u0149\u014B\u014D\u0148\u014A\u014C"
                            + "\u0147\u0147\u0147\u0146\u0146\u0146\u0141\u0143\u0145\u0140\u0142\u0144"
                            + "\u0334\u0334\u0334\u0332\u0332\u0332\u0334\u0334\u0334\u0332\u0332\u0332"
                            + "\u0311\u0311\u0311\u0310\u0310\u0310\u0157\u0157\u0157\u0156\u0156\u0156"
                            + "\u0365\u0365\u0365\u0364\u0364\u0364\u035D\u035D\u035D\u035C\u035C\u035C"
                            + "\u02D3\u02D3\u02D3\u02D2\u02D2\u02D2\u02DB\u02DB\u02DB\u02DA\u02DA\u02DA"
                            + "\u0328\u032C\u0330\u0326\u032A\u032E\u0328\u032C\u0330\u0326\u032A\u032E"
                            + "\u030B\u030D\u030F\u030A\u030C\u030E\u0151\u0153\u0155\u0150\u0152\u0154"
                            + "\u035F\u0361\u0363\u035E\u0360\u0362\u0357\u0359\u035B\u0356\u0358\u035A"
                            + "\u02CD\u02CF\u02D1\u02CC\u02CE\u02D0\u02D5\u02D7\u02D9\u02D4\u02D6\u02D8"
                            + "\u0335\u0335\u0335\u0333\u0333\u0333\u0329\u032D\u0331\u0327\u032B\u032F"
                            + "\u0334\u0334\u0334\u00FF\u00FF\u00FF\u0328\u032C\u0330\u00FF\u00FF\u00FF"
                            + "\u034C\u0350\u0354\u034A\u034E\u0352\u034D\u0351\u0355\u034B\u034F\u0353"
                            + "\u034D\u0351\u0355\u034B\u034F\u0353\u03AB\u03AB\u03AB\u03A8\u03A8\u03A8"
                            + "\u0399\u039F\u03A5\u0396\u039C\u03A2\u03AC\u03AC\u03AC\u03A9\u03A9\u03A9"
                            + "\u039A\u03A0\u03A6\u0397\u039D\u03A3\u03AD\u03AD\u03AD\u03AA\u03AA\u03AA"
                            + "\u039B\u03A1\u03A7\u0398\u039E\u03A4\u03C3\u03C3\u03C3\u03C0\u03C0\u03C0"
                            + "\u03B1\u03B7\u03BD\u03AE\u03B4\u03BA\u03C4\u03C4\u03C4\u03C1\u03C1\u03C1"
                            + "\u03B2\u03B8\u03BE\u03AF\u03B5\u03BB\u03C5\u03C5\u03C5\u03C2\u03C2\u03C2"
                            + "\u03B3\u03B9\u03BF\u03B0\u03B6\u03BC\u037B\u037B\u037B\u0378\u0378\u0378"
                            + "\u0369\u036F\u0375\u0366\u036C\u0372\u037C\u037C\u037C\u0379\u0379\u0379"
                            + "\u036A\u0370\u0376\u0367\u036D\u0373\u037D\u037D\u037D\u037A\u037A\u037A"
                            + "\u036B\u0371\u0377\u0368\u036E\u0374\u0393\u0393\u0393\u0390\u0390\u0390"
                            + "\u0381\u0387\u038D\u037E\u0384\u038A\u0394\u0394\u0394\u0391\u0391\u0391"
                            + "\u0382\u0388\u038E\u037F\u0385\u038B\u0395\u0395\u0395\u0392\u0392\u0392"
                            + "\u0383\u0389\u038F\u0380\u0386\u038C\u03F3\u03F3\u03F3\u03F0\u03F0\u03F0"
                            + "\u03E1\u03E7\u03ED\u03DE\u03E4\u03EA\u03F4\u03F4\u03F4\u03F1\u03F1\u03F1"
                            + "\u03E2\u03E8\u03EE\u03DF\u03E5\u03EB\u03F5\u03F5\u03F5\u03F2\u03F2\u03F2"
                            + "\u03E3\u03E9\u03EF\u03E0\u03E6\u03EC\u0417\u0417\u0417\u0414\u0414\u0414"
                            + "\u0405\u040B\u0411\u0402\u0408\u040E\u0418\u0418\u0418\u0415\u0415\u0415"
                            + "\u0406\u040C\u0412\u0403\u0409\u040F\u0419\u0419\u0419\u0416\u0416\u0416"
                            + "\u0407\u040D\u0413\u0404\u040A\u0410\u03F3\u03F3\u03F3\u03F0\u03F0\u03F0"
                            + "\u03E1\u03E7\u03ED\u03DE\u03E4\u03EA\u03F4\u03F4\u03F4\u03F1\u03F1\u03F1"
                            + "\u03E2\u03E8\u03EE\u03DF\u03E5\u03EB\u03F5\u03F5\u03F5\u03F2\u03F2\u03F2"
                            + "\u03E3\u03E9\u03EF\u03E0\u03E6\u03EC\u03DB\u03DB\u03DB\u03D8\u03D8\u03D8"
                            + "\u03C9\u03CF\u03D5\u03C6\u03CC\u03D2\u03DC\u03DC\u03DC\u03D9\u03D9\u03D9"
                            + "\u03CA\u03D0\u03D6\u03C7\u03CD\u03D3\u03DD\u03DD\u03DD\u03DA\u03DA\u03DA"
                            + "\u03CB\u03D1\u03D7\u03C8\u03CE\u03D4\u03F8\u03FC\u0400\u03F6\u03FA\u03FE"
                            + "\u03F9\u03FD\u0401\u03F7\u03FB\u03FF\u041C\u0420\u0424\u041A\u041E\u0422"
                            + "\u041D\u0421\u0425\u041B\u041F\u0423\u02A6\u02A6\u02A6\u02A3\u02A3\u02A3"
                            + "\u0297\u029C\u02A1\u0294\u0299\u029E\u02A6\u02A6\u02A6\u02A5\u02A5\u02A5"
                            + "\u0297\u029C\u02A1\u0296\u029B\u02A0\u02A4\u02A4\u02A4\u02A2\u02A2\u02A2"
                            + "\u0295\u029A\u029F\u0293\u0298\u029D\u02A4\u02A4\u02A4\u00FF\u00FF\u00FF"
                            + "\u0295\u029A\u029F\u00FF\u00FF\u00FF\u02A5\u02A5\u02A5\u00FF\u00FF\u00FF"
                            + "\u0296\u029B\u02A0\u00FF\u00FF\u00FF\u02A3\u02A3\u02A3\u00FF\u00FF\u00FF"
                            + "\u0294\u0299\u029E\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0100\u0101\u0102"
                            + "\u02BC\u02C0\u02C4\u02B9\u02BD\u02C1\u02BB\u02BF\u02C3\u02BA\u02BE\u02C2"
                            + "\u02A8\u02AA\u02AC\u02A7\u02A9\u02AB\u02AE\u02B0\u02B2\u02AD\u02AF\u02B1"
                            + "\u02B4\u02B6\u02B8\u02B3\u02B5\u02B7\u02C5\u02C5\u02C5\u00FF\u00FF\u00FF"
                            + "\u02EB\u02EC\u02ED\u00FF\u00FF\u00FF\u02EA\u02EA\u02EA\u02EA\u02EA\u02EA"
                            + "\u02E7\u02E8\u02E9\u02E7\u02E8\u02E9\u02DF\u02DF\u02DF\u02DF\u02DF\u02DF"
                            + "\u02DC\u02DD\u02DE\u02DC\u02DD\u02DE\u02E6\u02E6\u02E6\u02E6\u02E6\u02E6"
                            + "\u02E3\u02E4\u02E5\u02E3\u02E4\u02E5\u00FF\u00FF\u00FF\u02E0\u02E1\u02E2"
                            + "\u028A\u028B\u028C\u00FF\u00FF\u00FF\u028D\u028E\u028F\u00FF\u00FF\u00FF"
                            + "\u0290\u0291\u0292\u00FF\u00FF\u00FF\u0180\u0181\u0182\u0180\u0181\u0182"
                            + "\u0199\u019B\u019D\u0198\u019A\u019C\u0189\u018A\u018B\u0189\u018A\u018B"
                            + "\u01AB\u01AD\u01AF\u01AA\u01AC\u01AE\u0186\u0187\u0188\u0186\u0187\u0188"
                            + "\u01A5\u01A7\u01A9\u01A4\u01A6\u01A8\u0183\u0184\u0185\u0183\u0184\u0185"
                            + "\u019F\u01A1\u01A3\u019E\u01A0\u01A2\u018D\u018F\u0191\u018C\u018E\u0190"
                            + "\u0193\u0195\u0197\u0192\u0194\u0196\u01B1\u01B3\u01B5\u01B0\u01B2\u01B4"
                            + "\u01F2\u01F3\u01F4\u00FF\u00FF\u00FF\u01F2\u01F3\u01F4\u00FF\u00FF\u00FF"
                            + "\u0285\u0285\u0285\u0284\u0284\u0284\u0259\u025B\u025D\u0258\u025A\u025C"
                            + "\u01E9\u01EA\u01EB\u00FF\u00FF\u00FF\u01E9\u01EA\u01EB\u00FF\u00FF\u00FF"
                            + "\u027F\u027F\u027F\u027E\u027E\u027E\u0247\u0249\u024B\u0246\u0248\u024A"
                            + "\u01C5\u01C6\u01C7\u00FF\u00FF\u00FF\u01C5\u01C6\u01C7\u00FF\u00FF\u00FF"
                            + "\u026F\u026F\u026F\u026E\u026E\u026E\u0217\u0219\u021B\u0216\u0218\u021A"
                            + "\u01C2\u01C3\u01C4\u00FF\u00FF\u00FF\u01C2\u01C3\u01C4\u00FF\u00FF\u00FF"
                            + "\u026D\u026D\u026D\u026C\u026C\u026C\u0211\u0213\u0215\u0210\u0212\u0214"
                            + "\u01CE\u01CF\u01D0\u00FF\u00FF\u00FF\u01CE\u01CF\u01D0\u00FF\u00FF\u00FF"
                            + "\u0273\u0273\u0273\u0272\u0272\u0272\u0223\u0225\u0227\u0222\u0224\u0226"
                            + "\u01E6\u01E7\u01E8\u00FF\u00FF\u00FF\u01E6\u01E7\u01E8\u00FF\u00FF\u00FF"
                            + "\u027D\u027D\u027D\u027C\u027C\u027C\u0241\u0243\u0245\u0240\u0242\u0244"
                            + "\u01C8\u01C9\u01CA\u00FF\u00FF\u00FF\u01C8\u01C9\u01CA\u00FF\u00FF\u00FF"
                            + "\u0271\u0271\u0271\u0270\u0270\u0270\u021D\u021F\u0221\u021C\u021E\u0220"
                            + "\u01BF\u01C0\u01C1\u00FF\u00FF\u00FF\u01BF\u01C0\u01C1\u00FF\u00FF\u00FF"
                            + "\u026B\u026B\u026B\u026A\u026A\u026A\u020B\u020D\u020F\u020A\u020C\u020E"
                            + "\u01F8\u01F9\u01FA\u00FF\u00FF\u00FF\u01F8\u01F9\u01FA\u00FF\u00FF\u00FF"
                            + "\u0289\u0289\u0289\u0288\u0288\u0288\u0265\u0267\u0269\u0264\u0266\u0268"
                            + "\u01EF\u01F0\u01F1\u00FF\u00FF\u00FF\u01EF\u01F0\u01F1\u00FF\u00FF\u00FF"
                            + "\u0283\u0283\u0283\u0282\u0282\u0282\u0253\u0255\u0257\u0252\u0254\u0256"
                            + "\u01F5\u01F6\u01F7\u00FF\u00FF\u00FF\u01F5\u01F6\u01F7\u00FF\u00FF\u00FF"
                            + "\u0287\u0287\u0287\u0286\u0286\u0286\u025F\u0261\u0263\u025E\u0260\u0262"
                            + "\u01EC\u01ED\u01EE\u00FF\u00FF\u00FF\u01EC\u01ED\u01EE\u00FF\u00FF\u00FF"
                            + "\u0281\u0281\u0281\u0280\u0280\u0280\u024D\u024F\u0251\u024C\u024E\u0250"
                            + "\u01D7\u01D8\u01D9\u00FF\u00FF\u00FF\u01D7\u01D8\u01D9\u00FF\u00FF\u00FF"
                            + "\u0279\u0279\u0279\u0278\u0278\u0278\u0235\u0237\u0239\u0234\u0236\u0238"
                            + "\u01D4\u01D5\u01D6\u00FF\u00FF\u00FF\u01D4\u01D5\u01D6\u00FF\u00FF\u00FF"
                            + "\u0277\u0277\u0277\u0276\u0276\u0276\u022F\u0231\u0233\u022E\u0230\u0232"
                            + "\u01DA\u01DB\u01DC\u00FF\u00FF\u00FF\u01DA\u01DB\u01DC\u00FF\u00FF\u00FF"
                            + "\u027B\u027B\u027B\u027A\u027A\u027A\u023B\u023D\u023F\u023A\u023C\u023E"
                            + "\u01D1\u01D2\u01D3\u00FF\u00FF\u00FF\u01D1\u01D2\u01D3\u00FF\u00FF\u00FF"
                            + "\u0275\u0275\u0275\u0274\u0274\u0274\u0229\u022B\u022D\u0228\u022A\u022C"
                            + "\u01B6\u01B7\u01B8\u00FF\u00FF\u00FF\u01DD\u01DE\u01DF\u00FF\u00FF\u00FF"
                            + "\u01DD\u01DE\u01DF\u00FF\u00FF\u00FF\u01BA\u01BC\u01BE\u01B9\u01BB\u01BD"
                            + "\u01E1\u01E3\u01E5\u01E0\u01E2\u01E4\u0204\u0205\u0206\u00FF\u00FF\u00FF"
                            + "\u0207\u0208\u0209\u00FF\u00FF\u00FF\u0201\u0202\u0203\u00FF\u00FF\u00FF"
                            + "\u01FE\u01FF\u0200\u00FF\u00FF\u00FF\u01FB\u01FC\u01FD\u00FF\u00FF\u00FF"
                            + "\u01CB\u01CC\u01CD\u00FF\u00FF\u00FF\u0437\u043A\u043D\u00FF\u00FF\u00FF"
                            + "\u042C\u042D\u042E\u00FF\u00FF\u00FF\u0435\u0438\u043B\u00FF\u00FF\u00FF"
                            + "\u0435\u0438\u043B\u00FF\u00FF\u00FF\u0437\u043A\u043D\u0436\u0439\u043C"
                            + "\u042F\u0430\u0431\u042F\u0430\u0431\u043E\u043F\u0440\u00FF\u00FF\u00FF"
                            + "\u0432\u0433\u0434\u00FF\u00FF\u00FF\u0426\u0427\u0428\u00FF\u00FF\u00FF"
                            + "\u0429\u042A\u042B\u00FF\u00FF\u00FF\u044C\u044C\u044C\u00FF\u00FF\u00FF"
                            + "\u0449\u044A\u044B\u00FF\u00FF\u00FF\u0444\u0444\u0444\u00FF\u00FF\u00FF"
                            + "\u0441\u0442\u0443\u00FF\u00FF\u00FF\u0454\u0454\u0454\u00FF\u00FF\u00FF"
                            + "\u0451\u0452\u0453\u00FF\u00FF\u00FF\u0448\u0448\u0448\u00FF\u00FF\u00FF"
                            + "\u0445\u0446\u0447\u00FF\u00FF\u00FF\u0450\u0450\u0450\u00FF\u00FF\u00FF"
                            + "\u044D\u044E\u044F\u00FF\u00FF\u00FF\u0103\u0103\u0103\u00FF\u00FF\u00FF"
                            + "\u02F2\u02F2\u02F2\u00FF\u00FF\u00FF\u02F1\u02F1\u02F1\u00FF\u00FF\u00FF"
                            + "\u02F0\u02F0\u02F0\u00FF\u00FF\u00FF\u02EE\u02EE\u02EE\u00FF\u00FF\u00FF"
                            + "\u02F4\u02F4\u02F4\u00FF\u00FF\u00FF\u02EF\u02EF\u02EF\u00FF\u00FF\u00FF"
                            + "\u02F5\u02F5\u02F5\u00FF\u00FF\u00FF\u02F3\u02F3\u02F3\u00FF\u00FF\u00FF"
                            + "\u02CA\u02CA\u02CA\u00FF\u00FF\u00FF\u02CB\u02CB\u02CB\u00FF\u00FF\u00FF"
                            + "\u02C6\u02C6\u02C6\u00FF\u00FF\u00FF\u02C9\u02C9\u02C9\u00FF\u00FF\u00FF"
                            + "\u02C8\u02C8\u02C8\u00FF\u00FF\u00FF\u02C7\u02C7\u02C7\u00FF\u00FF\u00FF"
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
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group0(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Addressing.lea16 r,m
            case 0 -> t.set16(in.a, Addressing.lea16(t, in));
            // Addressing.lea32 r,m
            case 1 -> r[in.a] = Addressing.lea32(t, in) & 0xFFFF_FFFFL;
            // Addressing.lea64 r,m
            case 2 -> r[in.a] = Addressing.lea64(t, in);
            // Addressing.xlat
            case 3 -> Addressing.xlat(t, in);
            // Arithmetic.adc16 m,i
            case 4 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.adc16 m,r
            case 5 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.adc16 r,i
            case 6 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.adc16 r,m
            case 7 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.adc16 r,r
            case 8 -> t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.adc32 m,i
            case 9 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.adc32 m,r
            case 10 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.adc32 r,i
            case 11 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.adc32 r,m
            case 12 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.adc32 r,r
            case 13 -> r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.adc64 m,i
            case 14 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.adc64 m,r
            case 15 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.adc64 r,i
            case 16 -> r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
            // Arithmetic.adc64 r,m
            case 17 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.adc64 r,r
            case 18 -> r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
            // Arithmetic.adc8 m,i
            case 19 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.adc8 m,r
            case 20 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.adc8 r,i
            case 21 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.adc8 r,m
            case 22 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.adc8 r,r
            case 23 -> t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.add16 m,i
            case 24 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.add16 m,r
            case 25 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.add16 r,i
            case 26 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.add16 r,m
            case 27 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.add16 r,r
            case 28 -> t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.add32 m,i
            case 29 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.add32 m,r
            case 30 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.add32 r,i
            case 31 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group1(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.add32 r,m
            case 32 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.add32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.add32 r,r
            case 33 -> r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.add64 m,i
            case 34 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.add64 m,r
            case 35 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.add64 r,i
            case 36 -> r[in.a] = Arithmetic.add64(c, r[in.a], in.imm);
            // Arithmetic.add64 r,m
            case 37 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.add64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.add64 r,r
            case 38 -> r[in.a] = Arithmetic.add64(c, r[in.a], r[in.b]);
            // Arithmetic.add8 m,i
            case 39 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.add8 m,r
            case 40 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.add8 r,i
            case 41 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.add8 r,m
            case 42 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.add8 r,r
            case 43 -> t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.cmp16 m,i
            case 44 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
            }
            // Arithmetic.cmp16 m,r
            case 45 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Arithmetic.cmp16 r,i
            case 46 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Arithmetic.cmp16 r,m
            case 47 -> {
                long la = t.address(in, 2, false);
                Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
            }
            // Arithmetic.cmp16 r,r
            case 48 -> Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Arithmetic.cmp32 m,i
            case 49 -> {
                long la = t.address(in, 4, false);
                Arithmetic.cmp32(c, m.load32(la), (int) in.imm);
            }
            // Arithmetic.cmp32 m,r
            case 50 -> {
                long la = t.address(in, 4, false);
                Arithmetic.cmp32(c, m.load32(la), (int) r[in.b]);
            }
            // Arithmetic.cmp32 r,i
            case 51 -> Arithmetic.cmp32(c, (int) r[in.a], (int) in.imm);
            // Arithmetic.cmp32 r,m
            case 52 -> {
                long la = t.address(in, 4, false);
                Arithmetic.cmp32(c, (int) r[in.a], m.load32(la));
            }
            // Arithmetic.cmp32 r,r
            case 53 -> Arithmetic.cmp32(c, (int) r[in.a], (int) r[in.b]);
            // Arithmetic.cmp64 m,i
            case 54 -> {
                long la = t.address(in, 8, false);
                Arithmetic.cmp64(c, m.load64(la), in.imm);
            }
            // Arithmetic.cmp64 m,r
            case 55 -> {
                long la = t.address(in, 8, false);
                Arithmetic.cmp64(c, m.load64(la), r[in.b]);
            }
            // Arithmetic.cmp64 r,i
            case 56 -> Arithmetic.cmp64(c, r[in.a], in.imm);
            // Arithmetic.cmp64 r,m
            case 57 -> {
                long la = t.address(in, 8, false);
                Arithmetic.cmp64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.cmp64 r,r
            case 58 -> Arithmetic.cmp64(c, r[in.a], r[in.b]);
            // Arithmetic.cmp8 m,i
            case 59 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, m.load8(la), (int) in.imm);
            }
            // Arithmetic.cmp8 m,r
            case 60 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
            }
            // Arithmetic.cmp8 r,i
            case 61 -> Arithmetic.cmp8(c, t.get8(in.a), (int) in.imm);
            // Arithmetic.cmp8 r,m
            case 62 -> {
                long la = t.address(in, 1, false);
                Arithmetic.cmp8(c, t.get8(in.a), m.load8(la));
            }
            // Arithmetic.cmp8 r,r
            case 63 -> Arithmetic.cmp8(c, t.get8(in.a), t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group2(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.dec16 m
            case 64 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
            }
            // Arithmetic.dec16 r
            case 65 -> t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.dec32 m
            case 66 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
            }
            // Arithmetic.dec32 r
            case 67 -> r[in.a] = Arithmetic.dec32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            // Arithmetic.dec64 m
            case 68 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
            }
            // Arithmetic.dec64 r
            case 69 -> r[in.a] = Arithmetic.dec64(c, r[in.a]);
            // Arithmetic.dec8 m
            case 70 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
            }
            // Arithmetic.dec8 r
            case 71 -> t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
            // Arithmetic.inc16 m
            case 72 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
            }
            // Arithmetic.inc16 r
            case 73 -> t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.inc32 m
            case 74 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
            }
            // Arithmetic.inc32 r
            case 75 -> r[in.a] = Arithmetic.inc32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            // Arithmetic.inc64 m
            case 76 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
            }
            // Arithmetic.inc64 r
            case 77 -> r[in.a] = Arithmetic.inc64(c, r[in.a]);
            // Arithmetic.inc8 m
            case 78 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
            }
            // Arithmetic.inc8 r
            case 79 -> t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
            // Arithmetic.neg16 m
            case 80 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
            }
            // Arithmetic.neg16 r
            case 81 -> t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
            // Arithmetic.neg32 m
            case 82 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
            }
            // Arithmetic.neg32 r
            case 83 -> r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
            // Arithmetic.neg64 m
            case 84 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
            }
            // Arithmetic.neg64 r
            case 85 -> r[in.a] = Arithmetic.neg64(c, r[in.a]);
            // Arithmetic.neg8 m
            case 86 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
            }
            // Arithmetic.neg8 r
            case 87 -> t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
            // Arithmetic.sbb16 m,i
            case 88 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sbb16 m,r
            case 89 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sbb16 r,i
            case 90 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sbb16 r,m
            case 91 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sbb16 r,r
            case 92 -> t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sbb32 m,i
            case 93 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sbb32 m,r
            case 94 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sbb32 r,i
            case 95 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group3(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Arithmetic.sbb32 r,m
            case 96 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.sbb32 r,r
            case 97 -> r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.sbb64 m,i
            case 98 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sbb64 m,r
            case 99 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sbb64 r,i
            case 100 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
            // Arithmetic.sbb64 r,m
            case 101 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.sbb64 r,r
            case 102 -> r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
            // Arithmetic.sbb8 m,i
            case 103 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sbb8 m,r
            case 104 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sbb8 r,i
            case 105 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sbb8 r,m
            case 106 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sbb8 r,r
            case 107 -> t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
            // Arithmetic.sub16 m,i
            case 108 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Arithmetic.sub16 m,r
            case 109 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Arithmetic.sub16 r,i
            case 110 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Arithmetic.sub16 r,m
            case 111 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Arithmetic.sub16 r,r
            case 112 -> t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Arithmetic.sub32 m,i
            case 113 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Arithmetic.sub32 m,r
            case 114 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Arithmetic.sub32 r,i
            case 115 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Arithmetic.sub32 r,m
            case 116 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Arithmetic.sub32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Arithmetic.sub32 r,r
            case 117 -> r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Arithmetic.sub64 m,i
            case 118 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
            }
            // Arithmetic.sub64 m,r
            case 119 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
            }
            // Arithmetic.sub64 r,i
            case 120 -> r[in.a] = Arithmetic.sub64(c, r[in.a], in.imm);
            // Arithmetic.sub64 r,m
            case 121 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Arithmetic.sub64(c, r[in.a], m.load64(la));
            }
            // Arithmetic.sub64 r,r
            case 122 -> r[in.a] = Arithmetic.sub64(c, r[in.a], r[in.b]);
            // Arithmetic.sub8 m,i
            case 123 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Arithmetic.sub8 m,r
            case 124 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Arithmetic.sub8 r,i
            case 125 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
            // Arithmetic.sub8 r,m
            case 126 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
            }
            // Arithmetic.sub8 r,r
            case 127 -> t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group4(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // BitStrings.bt16 r,r
            case 128 -> BitStrings.bt16(t, in);
            // BitStrings.bt32 r,r
            case 129 -> BitStrings.bt32(t, in);
            // BitStrings.bt64 r,r
            case 130 -> BitStrings.bt64(t, in);
            // BitStrings.btc16 r,r
            case 131 -> BitStrings.btc16(t, in);
            // BitStrings.btc32 r,r
            case 132 -> BitStrings.btc32(t, in);
            // BitStrings.btc64 r,r
            case 133 -> BitStrings.btc64(t, in);
            // BitStrings.btr16 r,r
            case 134 -> BitStrings.btr16(t, in);
            // BitStrings.btr32 r,r
            case 135 -> BitStrings.btr32(t, in);
            // BitStrings.btr64 r,r
            case 136 -> BitStrings.btr64(t, in);
            // BitStrings.bts16 r,r
            case 137 -> BitStrings.bts16(t, in);
            // BitStrings.bts32 r,r
            case 138 -> BitStrings.bts32(t, in);
            // BitStrings.bts64 r,r
            case 139 -> BitStrings.bts64(t, in);
            // Bits.bsf16 r,m
            case 140 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsf16 r,r
            case 141 -> t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsf32 r,m
            case 142 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsf32 r,r
            case 143 -> r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsf64 r,m
            case 144 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
            }
            // Bits.bsf64 r,r
            case 145 -> r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
            // Bits.bsr16 r,m
            case 146 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Bits.bsr16 r,r
            case 147 -> t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Bits.bsr32 r,m
            case 148 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.bsr32 r,r
            case 149 -> r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.bsr64 r,m
            case 150 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
            }
            // Bits.bsr64 r,r
            case 151 -> r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
            // Bits.bt16 m,i
            case 152 -> {
                long la = t.address(in, 2, false);
                Bits.bt16(c, m.load16(la), (int) in.imm);
            }
            // Bits.bt16 r,i
            case 153 -> Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Bits.bt32 m,i
            case 154 -> {
                long la = t.address(in, 4, false);
                Bits.bt32(c, m.load32(la), (int) in.imm);
            }
            // Bits.bt32 r,i
            case 155 -> Bits.bt32(c, (int) r[in.a], (int) in.imm);
            // Bits.bt64 m,i
            case 156 -> {
                long la = t.address(in, 8, false);
                Bits.bt64(c, m.load64(la), (int) in.imm);
            }
            // Bits.bt64 r,i
            case 157 -> Bits.bt64(c, r[in.a], (int) in.imm);
            // Bits.btc16 m,i
            case 158 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btc16 r,i
            case 159 -> t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group5(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Bits.btc32 m,i
            case 160 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btc32 r,i
            case 161 -> r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btc64 m,i
            case 162 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btc64 r,i
            case 163 -> r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
            // Bits.btr16 m,i
            case 164 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.btr16 r,i
            case 165 -> t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.btr32 m,i
            case 166 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.btr32 r,i
            case 167 -> r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.btr64 m,i
            case 168 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.btr64 r,i
            case 169 -> r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
            // Bits.bts16 m,i
            case 170 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Bits.bts16 r,i
            case 171 -> t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Bits.bts32 m,i
            case 172 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Bits.bts32 r,i
            case 173 -> r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Bits.bts64 m,i
            case 174 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Bits.bts64 r,i
            case 175 -> r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
            // Bits.popcnt16 r,m
            case 176 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
            }
            // Bits.popcnt16 r,r
            case 177 -> t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
            // Bits.popcnt32 r,m
            case 178 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Bits.popcnt32 r,r
            case 179 -> r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
            // Bits.popcnt64 r,m
            case 180 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Bits.popcnt64(c, m.load64(la));
            }
            // Bits.popcnt64 r,r
            case 181 -> r[in.a] = Bits.popcnt64(c, r[in.b]);
            // Branches.call16 i
            case 182 -> {
                c.rip = t.nextIp(in);
                Branches.call16(t, in);
            }
            // Branches.call32 i
            case 183 -> {
                c.rip = t.nextIp(in);
                Branches.call32(t, in);
            }
            // Branches.call64 i
            case 184 -> {
                c.rip = t.nextIp(in);
                Branches.call64(t, in);
            }
            // Branches.callNear16 m
            case 185 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.callNear16(t, m.load16(la));
            }
            // Branches.callNear16 r
            case 186 -> {
                c.rip = t.nextIp(in);
                Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
            }
            // Branches.callNear32 m
            case 187 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.callNear32(t, m.load32(la));
            }
            // Branches.callNear32 r
            case 188 -> {
                c.rip = t.nextIp(in);
                Branches.callNear32(t, (int) r[in.a]);
            }
            // Branches.callNear64 m
            case 189 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.callNear64(t, m.load64(la));
            }
            // Branches.callNear64 r
            case 190 -> {
                c.rip = t.nextIp(in);
                Branches.callNear64(t, r[in.a]);
            }
            // Branches.ja16 i
            case 191 -> {
                c.rip = t.nextIp(in);
                Branches.ja16(c, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group6(Interpreter t, Cpu c, Insn in) {
        switch (in.op) {
            // Branches.ja32 i
            case 192 -> {
                c.rip = t.nextIp(in);
                Branches.ja32(c, in);
            }
            // Branches.ja64 i
            case 193 -> {
                c.rip = t.nextIp(in);
                Branches.ja64(c, in);
            }
            // Branches.jae16 i
            case 194 -> {
                c.rip = t.nextIp(in);
                Branches.jae16(c, in);
            }
            // Branches.jae32 i
            case 195 -> {
                c.rip = t.nextIp(in);
                Branches.jae32(c, in);
            }
            // Branches.jae64 i
            case 196 -> {
                c.rip = t.nextIp(in);
                Branches.jae64(c, in);
            }
            // Branches.jb16 i
            case 197 -> {
                c.rip = t.nextIp(in);
                Branches.jb16(c, in);
            }
            // Branches.jb32 i
            case 198 -> {
                c.rip = t.nextIp(in);
                Branches.jb32(c, in);
            }
            // Branches.jb64 i
            case 199 -> {
                c.rip = t.nextIp(in);
                Branches.jb64(c, in);
            }
            // Branches.jbe16 i
            case 200 -> {
                c.rip = t.nextIp(in);
                Branches.jbe16(c, in);
            }
            // Branches.jbe32 i
            case 201 -> {
                c.rip = t.nextIp(in);
                Branches.jbe32(c, in);
            }
            // Branches.jbe64 i
            case 202 -> {
                c.rip = t.nextIp(in);
                Branches.jbe64(c, in);
            }
            // Branches.jcxz16 i
            case 203 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz16(t, in);
            }
            // Branches.jcxz32 i
            case 204 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz32(t, in);
            }
            // Branches.jcxz64 i
            case 205 -> {
                c.rip = t.nextIp(in);
                Branches.jcxz64(t, in);
            }
            // Branches.je16 i
            case 206 -> {
                c.rip = t.nextIp(in);
                Branches.je16(c, in);
            }
            // Branches.je32 i
            case 207 -> {
                c.rip = t.nextIp(in);
                Branches.je32(c, in);
            }
            // Branches.je64 i
            case 208 -> {
                c.rip = t.nextIp(in);
                Branches.je64(c, in);
            }
            // Branches.jg16 i
            case 209 -> {
                c.rip = t.nextIp(in);
                Branches.jg16(c, in);
            }
            // Branches.jg32 i
            case 210 -> {
                c.rip = t.nextIp(in);
                Branches.jg32(c, in);
            }
            // Branches.jg64 i
            case 211 -> {
                c.rip = t.nextIp(in);
                Branches.jg64(c, in);
            }
            // Branches.jge16 i
            case 212 -> {
                c.rip = t.nextIp(in);
                Branches.jge16(c, in);
            }
            // Branches.jge32 i
            case 213 -> {
                c.rip = t.nextIp(in);
                Branches.jge32(c, in);
            }
            // Branches.jge64 i
            case 214 -> {
                c.rip = t.nextIp(in);
                Branches.jge64(c, in);
            }
            // Branches.jl16 i
            case 215 -> {
                c.rip = t.nextIp(in);
                Branches.jl16(c, in);
            }
            // Branches.jl32 i
            case 216 -> {
                c.rip = t.nextIp(in);
                Branches.jl32(c, in);
            }
            // Branches.jl64 i
            case 217 -> {
                c.rip = t.nextIp(in);
                Branches.jl64(c, in);
            }
            // Branches.jle16 i
            case 218 -> {
                c.rip = t.nextIp(in);
                Branches.jle16(c, in);
            }
            // Branches.jle32 i
            case 219 -> {
                c.rip = t.nextIp(in);
                Branches.jle32(c, in);
            }
            // Branches.jle64 i
            case 220 -> {
                c.rip = t.nextIp(in);
                Branches.jle64(c, in);
            }
            // Branches.jmp16 i
            case 221 -> {
                c.rip = t.nextIp(in);
                Branches.jmp16(c, in);
            }
            // Branches.jmp32 i
            case 222 -> {
                c.rip = t.nextIp(in);
                Branches.jmp32(c, in);
            }
            // Branches.jmp64 i
            case 223 -> {
                c.rip = t.nextIp(in);
                Branches.jmp64(c, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group7(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.jmpNear16 m
            case 224 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 2, false);
                Branches.jmpNear16(c, m.load16(la));
            }
            // Branches.jmpNear16 r
            case 225 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
            }
            // Branches.jmpNear32 m
            case 226 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 4, false);
                Branches.jmpNear32(c, m.load32(la));
            }
            // Branches.jmpNear32 r
            case 227 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear32(c, (int) r[in.a]);
            }
            // Branches.jmpNear64 m
            case 228 -> {
                c.rip = t.nextIp(in);
                long la = t.address(in, 8, false);
                Branches.jmpNear64(c, m.load64(la));
            }
            // Branches.jmpNear64 r
            case 229 -> {
                c.rip = t.nextIp(in);
                Branches.jmpNear64(c, r[in.a]);
            }
            // Branches.jne16 i
            case 230 -> {
                c.rip = t.nextIp(in);
                Branches.jne16(c, in);
            }
            // Branches.jne32 i
            case 231 -> {
                c.rip = t.nextIp(in);
                Branches.jne32(c, in);
            }
            // Branches.jne64 i
            case 232 -> {
                c.rip = t.nextIp(in);
                Branches.jne64(c, in);
            }
            // Branches.jno16 i
            case 233 -> {
                c.rip = t.nextIp(in);
                Branches.jno16(c, in);
            }
            // Branches.jno32 i
            case 234 -> {
                c.rip = t.nextIp(in);
                Branches.jno32(c, in);
            }
            // Branches.jno64 i
            case 235 -> {
                c.rip = t.nextIp(in);
                Branches.jno64(c, in);
            }
            // Branches.jnp16 i
            case 236 -> {
                c.rip = t.nextIp(in);
                Branches.jnp16(c, in);
            }
            // Branches.jnp32 i
            case 237 -> {
                c.rip = t.nextIp(in);
                Branches.jnp32(c, in);
            }
            // Branches.jnp64 i
            case 238 -> {
                c.rip = t.nextIp(in);
                Branches.jnp64(c, in);
            }
            // Branches.jns16 i
            case 239 -> {
                c.rip = t.nextIp(in);
                Branches.jns16(c, in);
            }
            // Branches.jns32 i
            case 240 -> {
                c.rip = t.nextIp(in);
                Branches.jns32(c, in);
            }
            // Branches.jns64 i
            case 241 -> {
                c.rip = t.nextIp(in);
                Branches.jns64(c, in);
            }
            // Branches.jo16 i
            case 242 -> {
                c.rip = t.nextIp(in);
                Branches.jo16(c, in);
            }
            // Branches.jo32 i
            case 243 -> {
                c.rip = t.nextIp(in);
                Branches.jo32(c, in);
            }
            // Branches.jo64 i
            case 244 -> {
                c.rip = t.nextIp(in);
                Branches.jo64(c, in);
            }
            // Branches.jp16 i
            case 245 -> {
                c.rip = t.nextIp(in);
                Branches.jp16(c, in);
            }
            // Branches.jp32 i
            case 246 -> {
                c.rip = t.nextIp(in);
                Branches.jp32(c, in);
            }
            // Branches.jp64 i
            case 247 -> {
                c.rip = t.nextIp(in);
                Branches.jp64(c, in);
            }
            // Branches.js16 i
            case 248 -> {
                c.rip = t.nextIp(in);
                Branches.js16(c, in);
            }
            // Branches.js32 i
            case 249 -> {
                c.rip = t.nextIp(in);
                Branches.js32(c, in);
            }
            // Branches.js64 i
            case 250 -> {
                c.rip = t.nextIp(in);
                Branches.js64(c, in);
            }
            // Branches.loop16 i
            case 251 -> {
                c.rip = t.nextIp(in);
                Branches.loop16(t, in);
            }
            // Branches.loop32 i
            case 252 -> {
                c.rip = t.nextIp(in);
                Branches.loop32(t, in);
            }
            // Branches.loop64 i
            case 253 -> {
                c.rip = t.nextIp(in);
                Branches.loop64(t, in);
            }
            // Branches.loope16 i
            case 254 -> {
                c.rip = t.nextIp(in);
                Branches.loope16(t, in);
            }
            // Branches.loope32 i
            case 255 -> {
                c.rip = t.nextIp(in);
                Branches.loope32(t, in);
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group8(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Branches.loope64 i
            case 256 -> {
                c.rip = t.nextIp(in);
                Branches.loope64(t, in);
            }
            // Branches.loopne16 i
            case 257 -> {
                c.rip = t.nextIp(in);
                Branches.loopne16(t, in);
            }
            // Branches.loopne32 i
            case 258 -> {
                c.rip = t.nextIp(in);
                Branches.loopne32(t, in);
            }
            // Branches.loopne64 i
            case 259 -> {
                c.rip = t.nextIp(in);
                Branches.loopne64(t, in);
            }
            // Branches.ret16
            case 260 -> {
                c.rip = t.nextIp(in);
                Branches.ret16(t);
            }
            // Branches.ret32
            case 261 -> {
                c.rip = t.nextIp(in);
                Branches.ret32(t);
            }
            // Branches.ret64
            case 262 -> {
                c.rip = t.nextIp(in);
                Branches.ret64(t);
            }
            // Branches.retPop16 i
            case 263 -> {
                c.rip = t.nextIp(in);
                Branches.retPop16(t, (int) in.imm);
            }
            // Branches.retPop32 i
            case 264 -> {
                c.rip = t.nextIp(in);
                Branches.retPop32(t, (int) in.imm);
            }
            // Branches.retPop64 i
            case 265 -> {
                c.rip = t.nextIp(in);
                Branches.retPop64(t, (int) in.imm);
            }
            // Conditions.cmova16 r,m
            case 266 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmova16 r,r
            case 267 -> t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmova32 r,m
            case 268 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmova32 r,r
            case 269 -> r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmova64 r,m
            case 270 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmova64 r,r
            case 271 -> r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
            // Conditions.cmovae16 r,m
            case 272 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovae16 r,r
            case 273 -> t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovae32 r,m
            case 274 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovae32 r,r
            case 275 -> r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovae64 r,m
            case 276 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovae64 r,r
            case 277 -> r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
            // Conditions.cmovb16 r,m
            case 278 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovb16 r,r
            case 279 -> t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovb32 r,m
            case 280 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovb32 r,r
            case 281 -> r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovb64 r,m
            case 282 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovb64 r,r
            case 283 -> r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
            // Conditions.cmovbe16 r,m
            case 284 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovbe16 r,r
            case 285 -> t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovbe32 r,m
            case 286 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovbe32 r,r
            case 287 -> r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group9(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovbe64 r,m
            case 288 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovbe64 r,r
            case 289 -> r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
            // Conditions.cmove16 r,m
            case 290 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmove16 r,r
            case 291 -> t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmove32 r,m
            case 292 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmove32 r,r
            case 293 -> r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmove64 r,m
            case 294 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmove64 r,r
            case 295 -> r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
            // Conditions.cmovg16 r,m
            case 296 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovg16 r,r
            case 297 -> t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovg32 r,m
            case 298 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovg32 r,r
            case 299 -> r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovg64 r,m
            case 300 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovg64 r,r
            case 301 -> r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
            // Conditions.cmovge16 r,m
            case 302 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovge16 r,r
            case 303 -> t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovge32 r,m
            case 304 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovge32 r,r
            case 305 -> r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovge64 r,m
            case 306 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovge64 r,r
            case 307 -> r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
            // Conditions.cmovl16 r,m
            case 308 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovl16 r,r
            case 309 -> t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovl32 r,m
            case 310 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovl32 r,r
            case 311 -> r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovl64 r,m
            case 312 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovl64 r,r
            case 313 -> r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
            // Conditions.cmovle16 r,m
            case 314 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovle16 r,r
            case 315 -> t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovle32 r,m
            case 316 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovle32 r,r
            case 317 -> r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovle64 r,m
            case 318 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovle64 r,r
            case 319 -> r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group10(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovne16 r,m
            case 320 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovne16 r,r
            case 321 -> t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovne32 r,m
            case 322 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovne32 r,r
            case 323 -> r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovne64 r,m
            case 324 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovne64 r,r
            case 325 -> r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
            // Conditions.cmovno16 r,m
            case 326 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovno16 r,r
            case 327 -> t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovno32 r,m
            case 328 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovno32 r,r
            case 329 -> r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovno64 r,m
            case 330 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovno64 r,r
            case 331 -> r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
            // Conditions.cmovnp16 r,m
            case 332 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovnp16 r,r
            case 333 -> t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovnp32 r,m
            case 334 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovnp32 r,r
            case 335 -> r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovnp64 r,m
            case 336 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovnp64 r,r
            case 337 -> r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
            // Conditions.cmovns16 r,m
            case 338 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovns16 r,r
            case 339 -> t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovns32 r,m
            case 340 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovns32 r,r
            case 341 -> r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovns64 r,m
            case 342 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovns64 r,r
            case 343 -> r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
            // Conditions.cmovo16 r,m
            case 344 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovo16 r,r
            case 345 -> t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovo32 r,m
            case 346 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovo32 r,r
            case 347 -> r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovo64 r,m
            case 348 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovo64 r,r
            case 349 -> r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
            // Conditions.cmovp16 r,m
            case 350 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovp16 r,r
            case 351 -> t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group11(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.cmovp32 r,m
            case 352 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovp32 r,r
            case 353 -> r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovp64 r,m
            case 354 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovp64 r,r
            case 355 -> r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
            // Conditions.cmovs16 r,m
            case 356 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Conditions.cmovs16 r,r
            case 357 -> t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Conditions.cmovs32 r,m
            case 358 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Conditions.cmovs32 r,r
            case 359 -> r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Conditions.cmovs64 r,m
            case 360 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
            }
            // Conditions.cmovs64 r,r
            case 361 -> r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
            // Conditions.seta m
            case 362 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seta(c));
            }
            // Conditions.seta r
            case 363 -> t.set8(in.a, Conditions.seta(c));
            // Conditions.setae m
            case 364 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setae(c));
            }
            // Conditions.setae r
            case 365 -> t.set8(in.a, Conditions.setae(c));
            // Conditions.setb m
            case 366 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setb(c));
            }
            // Conditions.setb r
            case 367 -> t.set8(in.a, Conditions.setb(c));
            // Conditions.setbe m
            case 368 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setbe(c));
            }
            // Conditions.setbe r
            case 369 -> t.set8(in.a, Conditions.setbe(c));
            // Conditions.sete m
            case 370 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sete(c));
            }
            // Conditions.sete r
            case 371 -> t.set8(in.a, Conditions.sete(c));
            // Conditions.setg m
            case 372 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setg(c));
            }
            // Conditions.setg r
            case 373 -> t.set8(in.a, Conditions.setg(c));
            // Conditions.setge m
            case 374 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setge(c));
            }
            // Conditions.setge r
            case 375 -> t.set8(in.a, Conditions.setge(c));
            // Conditions.setl m
            case 376 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setl(c));
            }
            // Conditions.setl r
            case 377 -> t.set8(in.a, Conditions.setl(c));
            // Conditions.setle m
            case 378 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setle(c));
            }
            // Conditions.setle r
            case 379 -> t.set8(in.a, Conditions.setle(c));
            // Conditions.setne m
            case 380 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setne(c));
            }
            // Conditions.setne r
            case 381 -> t.set8(in.a, Conditions.setne(c));
            // Conditions.setno m
            case 382 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setno(c));
            }
            // Conditions.setno r
            case 383 -> t.set8(in.a, Conditions.setno(c));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group12(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Conditions.setnp m
            case 384 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setnp(c));
            }
            // Conditions.setnp r
            case 385 -> t.set8(in.a, Conditions.setnp(c));
            // Conditions.setns m
            case 386 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setns(c));
            }
            // Conditions.setns r
            case 387 -> t.set8(in.a, Conditions.setns(c));
            // Conditions.seto m
            case 388 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.seto(c));
            }
            // Conditions.seto r
            case 389 -> t.set8(in.a, Conditions.seto(c));
            // Conditions.setp m
            case 390 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.setp(c));
            }
            // Conditions.setp r
            case 391 -> t.set8(in.a, Conditions.setp(c));
            // Conditions.sets m
            case 392 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Conditions.sets(c));
            }
            // Conditions.sets r
            case 393 -> t.set8(in.a, Conditions.sets(c));
            // Data.bswap16 r
            case 394 -> t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
            // Data.bswap32 r
            case 395 -> r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Data.bswap64 r
            case 396 -> r[in.a] = Data.bswap64(r[in.a]);
            // Data.extendAccumulator16
            case 397 -> Data.extendAccumulator16(c);
            // Data.extendAccumulator32
            case 398 -> Data.extendAccumulator32(c);
            // Data.extendAccumulator64
            case 399 -> Data.extendAccumulator64(c);
            // Data.extendIntoData16
            case 400 -> Data.extendIntoData16(c);
            // Data.extendIntoData32
            case 401 -> Data.extendIntoData32(c);
            // Data.extendIntoData64
            case 402 -> Data.extendIntoData64(c);
            // Data.mov16 m,i
            case 403 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Data.mov16((int) in.imm));
            }
            // Data.mov16 m,r
            case 404 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Data.mov16((int) r[in.b] & 0xFFFF));
            }
            // Data.mov16 r,i
            case 405 -> t.set16(in.a, Data.mov16((int) in.imm));
            // Data.mov16 r,m
            case 406 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.mov16(m.load16(la)));
            }
            // Data.mov16 r,r
            case 407 -> t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
            // Data.mov32 m,i
            case 408 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Data.mov32((int) in.imm));
            }
            // Data.mov32 m,r
            case 409 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Data.mov32((int) r[in.b]));
            }
            // Data.mov32 r,i
            case 410 -> r[in.a] = Data.mov32((int) in.imm) & 0xFFFF_FFFFL;
            // Data.mov32 r,m
            case 411 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.mov32(m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Data.mov32 r,r
            case 412 -> r[in.a] = Data.mov32((int) r[in.b]) & 0xFFFF_FFFFL;
            // Data.mov64 m,i
            case 413 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Data.mov64(in.imm));
            }
            // Data.mov64 m,r
            case 414 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Data.mov64(r[in.b]));
            }
            // Data.mov64 r,i
            case 415 -> r[in.a] = Data.mov64(in.imm);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group13(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Data.mov64 r,m
            case 416 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Data.mov64(m.load64(la));
            }
            // Data.mov64 r,r
            case 417 -> r[in.a] = Data.mov64(r[in.b]);
            // Data.mov8 m,i
            case 418 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Data.mov8((int) in.imm));
            }
            // Data.mov8 m,r
            case 419 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Data.mov8(t.get8(in.b)));
            }
            // Data.mov8 r,i
            case 420 -> t.set8(in.a, Data.mov8((int) in.imm));
            // Data.mov8 r,m
            case 421 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Data.mov8(m.load8(la)));
            }
            // Data.mov8 r,r
            case 422 -> t.set8(in.a, Data.mov8(t.get8(in.b)));
            // Data.movsxByte16 r,m
            case 423 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movsxByte16(m.load8(la)));
            }
            // Data.movsxByte16 r,r
            case 424 -> t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
            // Data.movsxByte32 r,m
            case 425 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movsxByte32(m.load8(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxByte32 r,r
            case 426 -> r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.movsxByte64 r,m
            case 427 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movsxByte64(m.load8(la));
            }
            // Data.movsxByte64 r,r
            case 428 -> r[in.a] = Data.movsxByte64(t.get8(in.b));
            // Data.movsxWord16 r,m
            case 429 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movsxWord16(m.load16(la)));
            }
            // Data.movsxWord16 r,r
            case 430 -> t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
            // Data.movsxWord32 r,m
            case 431 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxWord32 r,r
            case 432 -> r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            // Data.movsxWord64 r,m
            case 433 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movsxWord64(m.load16(la));
            }
            // Data.movsxWord64 r,r
            case 434 -> r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
            // Data.movsxd16 r,m
            case 435 -> {
                long la = t.address(in, 4, false);
                t.set16(in.a, Data.movsxd16(m.load32(la)));
            }
            // Data.movsxd16 r,r
            case 436 -> t.set16(in.a, Data.movsxd16((int) r[in.b]));
            // Data.movsxd32 r,m
            case 437 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Data.movsxd32 r,r
            case 438 -> r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
            // Data.movsxd64 r,m
            case 439 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Data.movsxd64(m.load32(la));
            }
            // Data.movsxd64 r,r
            case 440 -> r[in.a] = Data.movsxd64((int) r[in.b]);
            // Data.movzx16 r,m
            case 441 -> {
                long la = t.address(in, 1, false);
                t.set16(in.a, Data.movzx16(m.load8(la)));
            }
            // Data.movzx16 r,m
            case 442 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Data.movzx16(m.load16(la)));
            }
            // Data.movzx16 r,r
            case 443 -> t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
            // Data.movzx16 r,r
            case 444 -> t.set16(in.a, Data.movzx16(t.get8(in.b)));
            // Data.movzx32 r,m
            case 445 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movzx32(m.load8(la)) & 0xFFFF_FFFFL;
            }
            // Data.movzx32 r,m
            case 446 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movzx32(m.load16(la)) & 0xFFFF_FFFFL;
            }
            // Data.movzx32 r,r
            case 447 -> r[in.a] = Data.movzx32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group14(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Data.movzx32 r,r
            case 448 -> r[in.a] = Data.movzx32(t.get8(in.b)) & 0xFFFF_FFFFL;
            // Data.movzx64 r,m
            case 449 -> {
                long la = t.address(in, 1, false);
                r[in.a] = Data.movzx64(m.load8(la));
            }
            // Data.movzx64 r,m
            case 450 -> {
                long la = t.address(in, 2, false);
                r[in.a] = Data.movzx64(m.load16(la));
            }
            // Data.movzx64 r,r
            case 451 -> r[in.a] = Data.movzx64((int) r[in.b] & 0xFFFF);
            // Data.movzx64 r,r
            case 452 -> r[in.a] = Data.movzx64(t.get8(in.b));
            // Data.nop
            case 453 -> Data.nop();
            // Decimal.aaa
            case 454 -> Decimal.aaa(c);
            // Decimal.aad i
            case 455 -> Decimal.aad(c, (int) in.imm);
            // Decimal.aam i
            case 456 -> Decimal.aam(c, (int) in.imm);
            // Decimal.aas
            case 457 -> Decimal.aas(c);
            // Decimal.daa
            case 458 -> Decimal.daa(c);
            // Decimal.das
            case 459 -> Decimal.das(c);
            // Divide.div16 m
            case 460 -> {
                long la = t.address(in, 2, false);
                Divide.div16(c, m.load16(la));
            }
            // Divide.div16 r
            case 461 -> Divide.div16(c, (int) r[in.a] & 0xFFFF);
            // Divide.div32 m
            case 462 -> {
                long la = t.address(in, 4, false);
                Divide.div32(c, m.load32(la));
            }
            // Divide.div32 r
            case 463 -> Divide.div32(c, (int) r[in.a]);
            // Divide.div64 m
            case 464 -> {
                long la = t.address(in, 8, false);
                Divide.div64(c, m.load64(la));
            }
            // Divide.div64 r
            case 465 -> Divide.div64(c, r[in.a]);
            // Divide.div8 m
            case 466 -> {
                long la = t.address(in, 1, false);
                Divide.div8(c, m.load8(la));
            }
            // Divide.div8 r
            case 467 -> Divide.div8(c, t.get8(in.a));
            // Divide.idiv16 m
            case 468 -> {
                long la = t.address(in, 2, false);
                Divide.idiv16(c, m.load16(la));
            }
            // Divide.idiv16 r
            case 469 -> Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
            // Divide.idiv32 m
            case 470 -> {
                long la = t.address(in, 4, false);
                Divide.idiv32(c, m.load32(la));
            }
            // Divide.idiv32 r
            case 471 -> Divide.idiv32(c, (int) r[in.a]);
            // Divide.idiv64 m
            case 472 -> {
                long la = t.address(in, 8, false);
                Divide.idiv64(c, m.load64(la));
            }
            // Divide.idiv64 r
            case 473 -> Divide.idiv64(c, r[in.a]);
            // Divide.idiv8 m
            case 474 -> {
                long la = t.address(in, 1, false);
                Divide.idiv8(c, m.load8(la));
            }
            // Divide.idiv8 r
            case 475 -> Divide.idiv8(c, t.get8(in.a));
            // Exchange.cmpxchg16 r,r
            case 476 -> Exchange.cmpxchg16(t, in);
            // Exchange.cmpxchg32 r,r
            case 477 -> Exchange.cmpxchg32(t, in);
            // Exchange.cmpxchg64 r,r
            case 478 -> Exchange.cmpxchg64(t, in);
            // Exchange.cmpxchg8 r,r
            case 479 -> Exchange.cmpxchg8(t, in);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group15(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Exchange.cmpxchgWide16 m
            case 480 -> Exchange.cmpxchgWide16(t, in);
            // Exchange.cmpxchgWide32 m
            case 481 -> Exchange.cmpxchgWide32(t, in);
            // Exchange.cmpxchgWide64 m
            case 482 -> Exchange.cmpxchgWide64(t, in);
            // Exchange.xadd16 r,r
            case 483 -> Exchange.xadd16(t, in);
            // Exchange.xadd32 r,r
            case 484 -> Exchange.xadd32(t, in);
            // Exchange.xadd64 r,r
            case 485 -> Exchange.xadd64(t, in);
            // Exchange.xadd8 r,r
            case 486 -> Exchange.xadd8(t, in);
            // Exchange.xchg16 r,r
            case 487 -> Exchange.xchg16(t, in);
            // Exchange.xchg32 r,r
            case 488 -> Exchange.xchg32(t, in);
            // Exchange.xchg64 r,r
            case 489 -> Exchange.xchg64(t, in);
            // Exchange.xchg8 r,r
            case 490 -> Exchange.xchg8(t, in);
            // Exchange.xchgAccumulator16 r,r
            case 491 -> Exchange.xchgAccumulator16(t, in);
            // Exchange.xchgAccumulator32 r,r
            case 492 -> Exchange.xchgAccumulator32(t, in);
            // Exchange.xchgAccumulator64 r,r
            case 493 -> Exchange.xchgAccumulator64(t, in);
            // FlagOps.clc
            case 494 -> FlagOps.clc(c);
            // FlagOps.cld
            case 495 -> FlagOps.cld(c);
            // FlagOps.cmc
            case 496 -> FlagOps.cmc(c);
            // FlagOps.lahf
            case 497 -> FlagOps.lahf(c);
            // FlagOps.sahf
            case 498 -> FlagOps.sahf(c);
            // FlagOps.salc
            case 499 -> FlagOps.salc(c);
            // FlagOps.stc
            case 500 -> FlagOps.stc(c);
            // FlagOps.std
            case 501 -> FlagOps.std(c);
            // Logic.and16 m,i
            case 502 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.and16 m,r
            case 503 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.and16 r,i
            case 504 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.and16 r,m
            case 505 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.and16 r,r
            case 506 -> t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.and32 m,i
            case 507 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.and32 m,r
            case 508 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.and32 r,i
            case 509 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Logic.and32 r,m
            case 510 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Logic.and32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Logic.and32 r,r
            case 511 -> r[in.a] = Logic.and32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group16(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.and64 m,i
            case 512 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.and64 m,r
            case 513 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.and64 r,i
            case 514 -> r[in.a] = Logic.and64(c, r[in.a], in.imm);
            // Logic.and64 r,m
            case 515 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Logic.and64(c, r[in.a], m.load64(la));
            }
            // Logic.and64 r,r
            case 516 -> r[in.a] = Logic.and64(c, r[in.a], r[in.b]);
            // Logic.and8 m,i
            case 517 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.and8 m,r
            case 518 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.and8 r,i
            case 519 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
            // Logic.and8 r,m
            case 520 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.and8 r,r
            case 521 -> t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.not16 m
            case 522 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.not16(m.loadForStore16(la)));
            }
            // Logic.not16 r
            case 523 -> t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
            // Logic.not32 m
            case 524 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.not32(m.loadForStore32(la)));
            }
            // Logic.not32 r
            case 525 -> r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
            // Logic.not64 m
            case 526 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.not64(m.loadForStore64(la)));
            }
            // Logic.not64 r
            case 527 -> r[in.a] = Logic.not64(r[in.a]);
            // Logic.not8 m
            case 528 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.not8(m.loadForStore8(la)));
            }
            // Logic.not8 r
            case 529 -> t.set8(in.a, Logic.not8(t.get8(in.a)));
            // Logic.or16 m,i
            case 530 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.or16 m,r
            case 531 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.or16 r,i
            case 532 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.or16 r,m
            case 533 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.or16 r,r
            case 534 -> t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.or32 m,i
            case 535 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.or32 m,r
            case 536 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.or32 r,i
            case 537 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Logic.or32 r,m
            case 538 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Logic.or32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Logic.or32 r,r
            case 539 -> r[in.a] = Logic.or32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Logic.or64 m,i
            case 540 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.or64 m,r
            case 541 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.or64 r,i
            case 542 -> r[in.a] = Logic.or64(c, r[in.a], in.imm);
            // Logic.or64 r,m
            case 543 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Logic.or64(c, r[in.a], m.load64(la));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group17(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.or64 r,r
            case 544 -> r[in.a] = Logic.or64(c, r[in.a], r[in.b]);
            // Logic.or8 m,i
            case 545 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.or8 m,r
            case 546 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.or8 r,i
            case 547 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
            // Logic.or8 r,m
            case 548 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.or8 r,r
            case 549 -> t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
            // Logic.test16 m,i
            case 550 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) in.imm);
            }
            // Logic.test16 m,r
            case 551 -> {
                long la = t.address(in, 2, false);
                Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
            }
            // Logic.test16 r,i
            case 552 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
            // Logic.test16 r,r
            case 553 -> Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
            // Logic.test32 m,i
            case 554 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) in.imm);
            }
            // Logic.test32 m,r
            case 555 -> {
                long la = t.address(in, 4, false);
                Logic.test32(c, m.load32(la), (int) r[in.b]);
            }
            // Logic.test32 r,i
            case 556 -> Logic.test32(c, (int) r[in.a], (int) in.imm);
            // Logic.test32 r,r
            case 557 -> Logic.test32(c, (int) r[in.a], (int) r[in.b]);
            // Logic.test64 m,i
            case 558 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), in.imm);
            }
            // Logic.test64 m,r
            case 559 -> {
                long la = t.address(in, 8, false);
                Logic.test64(c, m.load64(la), r[in.b]);
            }
            // Logic.test64 r,i
            case 560 -> Logic.test64(c, r[in.a], in.imm);
            // Logic.test64 r,r
            case 561 -> Logic.test64(c, r[in.a], r[in.b]);
            // Logic.test8 m,i
            case 562 -> {
                long la = t.address(in, 1, false);
                Logic.test8(c, m.load8(la), (int) in.imm);
            }
            // Logic.test8 m,r
            case 563 -> {
                long la = t.address(in, 1, false);
                Logic.test8(c, m.load8(la), t.get8(in.b));
            }
            // Logic.test8 r,i
            case 564 -> Logic.test8(c, t.get8(in.a), (int) in.imm);
            // Logic.test8 r,r
            case 565 -> Logic.test8(c, t.get8(in.a), t.get8(in.b));
            // Logic.xor16 m,i
            case 566 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Logic.xor16 m,r
            case 567 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
            }
            // Logic.xor16 r,i
            case 568 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Logic.xor16 r,m
            case 569 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Logic.xor16 r,r
            case 570 -> t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Logic.xor32 m,i
            case 571 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Logic.xor32 m,r
            case 572 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
            }
            // Logic.xor32 r,i
            case 573 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Logic.xor32 r,m
            case 574 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Logic.xor32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Logic.xor32 r,r
            case 575 -> r[in.a] = Logic.xor32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group18(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Logic.xor64 m,i
            case 576 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
            }
            // Logic.xor64 m,r
            case 577 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
            }
            // Logic.xor64 r,i
            case 578 -> r[in.a] = Logic.xor64(c, r[in.a], in.imm);
            // Logic.xor64 r,m
            case 579 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Logic.xor64(c, r[in.a], m.load64(la));
            }
            // Logic.xor64 r,r
            case 580 -> r[in.a] = Logic.xor64(c, r[in.a], r[in.b]);
            // Logic.xor8 m,i
            case 581 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Logic.xor8 m,r
            case 582 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Logic.xor8 r,i
            case 583 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
            // Logic.xor8 r,m
            case 584 -> {
                long la = t.address(in, 1, false);
                t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
            }
            // Logic.xor8 r,r
            case 585 -> t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
            // Multiply.imul16 r,m
            case 586 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
            }
            // Multiply.imul16 r,m,i
            case 587 -> {
                long la = t.address(in, 2, false);
                t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
            }
            // Multiply.imul16 r,r
            case 588 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
            // Multiply.imul16 r,r,i
            case 589 -> t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Multiply.imul32 r,m
            case 590 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,m,i
            case 591 -> {
                long la = t.address(in, 4, false);
                r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
            }
            // Multiply.imul32 r,r
            case 592 -> r[in.a] = Multiply.imul32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
            // Multiply.imul32 r,r,i
            case 593 -> r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Multiply.imul64 r,m
            case 594 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
            }
            // Multiply.imul64 r,m,i
            case 595 -> {
                long la = t.address(in, 8, false);
                r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
            }
            // Multiply.imul64 r,r
            case 596 -> r[in.a] = Multiply.imul64(c, r[in.a], r[in.b]);
            // Multiply.imul64 r,r,i
            case 597 -> r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
            // Multiply.imulWide16 m
            case 598 -> {
                long la = t.address(in, 2, false);
                Multiply.imulWide16(c, m.load16(la));
            }
            // Multiply.imulWide16 r
            case 599 -> Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
            // Multiply.imulWide32 m
            case 600 -> {
                long la = t.address(in, 4, false);
                Multiply.imulWide32(c, m.load32(la));
            }
            // Multiply.imulWide32 r
            case 601 -> Multiply.imulWide32(c, (int) r[in.a]);
            // Multiply.imulWide64 m
            case 602 -> {
                long la = t.address(in, 8, false);
                Multiply.imulWide64(c, m.load64(la));
            }
            // Multiply.imulWide64 r
            case 603 -> Multiply.imulWide64(c, r[in.a]);
            // Multiply.imulWide8 m
            case 604 -> {
                long la = t.address(in, 1, false);
                Multiply.imulWide8(c, m.load8(la));
            }
            // Multiply.imulWide8 r
            case 605 -> Multiply.imulWide8(c, t.get8(in.a));
            // Multiply.mul16 m
            case 606 -> {
                long la = t.address(in, 2, false);
                Multiply.mul16(c, m.load16(la));
            }
            // Multiply.mul16 r
            case 607 -> Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group19(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Multiply.mul32 m
            case 608 -> {
                long la = t.address(in, 4, false);
                Multiply.mul32(c, m.load32(la));
            }
            // Multiply.mul32 r
            case 609 -> Multiply.mul32(c, (int) r[in.a]);
            // Multiply.mul64 m
            case 610 -> {
                long la = t.address(in, 8, false);
                Multiply.mul64(c, m.load64(la));
            }
            // Multiply.mul64 r
            case 611 -> Multiply.mul64(c, r[in.a]);
            // Multiply.mul8 m
            case 612 -> {
                long la = t.address(in, 1, false);
                Multiply.mul8(c, m.load8(la));
            }
            // Multiply.mul8 r
            case 613 -> Multiply.mul8(c, t.get8(in.a));
            // Shifts.rcl16 m,i
            case 614 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcl16 m,i
            case 615 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rcl16 m,r
            case 616 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcl16 r,i
            case 617 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcl16 r,i
            case 618 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcl16 r,r
            case 619 -> t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcl32 m,i
            case 620 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcl32 m,i
            case 621 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcl32 m,r
            case 622 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcl32 r,i
            case 623 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,i
            case 624 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcl32 r,r
            case 625 -> r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcl64 m,i
            case 626 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcl64 m,i
            case 627 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcl64 m,r
            case 628 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcl64 r,i
            case 629 -> r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
            // Shifts.rcl64 r,i
            case 630 -> r[in.a] = Shifts.rcl64(c, r[in.a], 1);
            // Shifts.rcl64 r,r
            case 631 -> r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
            // Shifts.rcl8 m,i
            case 632 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcl8 m,i
            case 633 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcl8 m,r
            case 634 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcl8 r,i
            case 635 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcl8 r,i
            case 636 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
            // Shifts.rcl8 r,r
            case 637 -> t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rcr16 m,i
            case 638 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rcr16 m,i
            case 639 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group20(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rcr16 m,r
            case 640 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rcr16 r,i
            case 641 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rcr16 r,i
            case 642 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rcr16 r,r
            case 643 -> t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rcr32 m,i
            case 644 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rcr32 m,i
            case 645 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rcr32 m,r
            case 646 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rcr32 r,i
            case 647 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,i
            case 648 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rcr32 r,r
            case 649 -> r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rcr64 m,i
            case 650 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rcr64 m,i
            case 651 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rcr64 m,r
            case 652 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rcr64 r,i
            case 653 -> r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
            // Shifts.rcr64 r,i
            case 654 -> r[in.a] = Shifts.rcr64(c, r[in.a], 1);
            // Shifts.rcr64 r,r
            case 655 -> r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
            // Shifts.rcr8 m,i
            case 656 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rcr8 m,i
            case 657 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rcr8 m,r
            case 658 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rcr8 r,i
            case 659 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rcr8 r,i
            case 660 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
            // Shifts.rcr8 r,r
            case 661 -> t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.rol16 m,i
            case 662 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.rol16 m,i
            case 663 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
            }
            // Shifts.rol16 m,r
            case 664 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.rol16 r,i
            case 665 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.rol16 r,i
            case 666 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.rol16 r,r
            case 667 -> t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.rol32 m,i
            case 668 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.rol32 m,i
            case 669 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
            }
            // Shifts.rol32 m,r
            case 670 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.rol32 r,i
            case 671 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group21(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.rol32 r,i
            case 672 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.rol32 r,r
            case 673 -> r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.rol64 m,i
            case 674 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.rol64 m,i
            case 675 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
            }
            // Shifts.rol64 m,r
            case 676 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.rol64 r,i
            case 677 -> r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
            // Shifts.rol64 r,i
            case 678 -> r[in.a] = Shifts.rol64(c, r[in.a], 1);
            // Shifts.rol64 r,r
            case 679 -> r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
            // Shifts.rol8 m,i
            case 680 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.rol8 m,i
            case 681 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
            }
            // Shifts.rol8 m,r
            case 682 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.rol8 r,i
            case 683 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
            // Shifts.rol8 r,i
            case 684 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
            // Shifts.rol8 r,r
            case 685 -> t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.ror16 m,i
            case 686 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.ror16 m,i
            case 687 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
            }
            // Shifts.ror16 m,r
            case 688 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.ror16 r,i
            case 689 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.ror16 r,i
            case 690 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.ror16 r,r
            case 691 -> t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.ror32 m,i
            case 692 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.ror32 m,i
            case 693 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
            }
            // Shifts.ror32 m,r
            case 694 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.ror32 r,i
            case 695 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,i
            case 696 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.ror32 r,r
            case 697 -> r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.ror64 m,i
            case 698 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.ror64 m,i
            case 699 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
            }
            // Shifts.ror64 m,r
            case 700 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.ror64 r,i
            case 701 -> r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
            // Shifts.ror64 r,i
            case 702 -> r[in.a] = Shifts.ror64(c, r[in.a], 1);
            // Shifts.ror64 r,r
            case 703 -> r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group22(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.ror8 m,i
            case 704 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.ror8 m,i
            case 705 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
            }
            // Shifts.ror8 m,r
            case 706 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.ror8 r,i
            case 707 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
            // Shifts.ror8 r,i
            case 708 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
            // Shifts.ror8 r,r
            case 709 -> t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.sar16 m,i
            case 710 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.sar16 m,i
            case 711 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
            }
            // Shifts.sar16 m,r
            case 712 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.sar16 r,i
            case 713 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.sar16 r,i
            case 714 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.sar16 r,r
            case 715 -> t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.sar32 m,i
            case 716 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.sar32 m,i
            case 717 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
            }
            // Shifts.sar32 m,r
            case 718 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.sar32 r,i
            case 719 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.sar32 r,i
            case 720 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.sar32 r,r
            case 721 -> r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.sar64 m,i
            case 722 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.sar64 m,i
            case 723 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
            }
            // Shifts.sar64 m,r
            case 724 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.sar64 r,i
            case 725 -> r[in.a] = Shifts.sar64(c, r[in.a], (int) in.imm);
            // Shifts.sar64 r,i
            case 726 -> r[in.a] = Shifts.sar64(c, r[in.a], 1);
            // Shifts.sar64 r,r
            case 727 -> r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
            // Shifts.sar8 m,i
            case 728 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.sar8 m,i
            case 729 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
            }
            // Shifts.sar8 m,r
            case 730 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.sar8 r,i
            case 731 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
            // Shifts.sar8 r,i
            case 732 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
            // Shifts.sar8 r,r
            case 733 -> t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shl16 m,i
            case 734 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shl16 m,i
            case 735 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group23(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shl16 m,r
            case 736 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shl16 r,i
            case 737 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shl16 r,i
            case 738 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shl16 r,r
            case 739 -> t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shl32 m,i
            case 740 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shl32 m,i
            case 741 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shl32 m,r
            case 742 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shl32 r,i
            case 743 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shl32 r,i
            case 744 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.shl32 r,r
            case 745 -> r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shl64 m,i
            case 746 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shl64 m,i
            case 747 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shl64 m,r
            case 748 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shl64 r,i
            case 749 -> r[in.a] = Shifts.shl64(c, r[in.a], (int) in.imm);
            // Shifts.shl64 r,i
            case 750 -> r[in.a] = Shifts.shl64(c, r[in.a], 1);
            // Shifts.shl64 r,r
            case 751 -> r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
            // Shifts.shl8 m,i
            case 752 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shl8 m,i
            case 753 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shl8 m,r
            case 754 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shl8 r,i
            case 755 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shl8 r,i
            case 756 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
            // Shifts.shl8 r,r
            case 757 -> t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shld16 m,r,i
            case 758 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shld16 m,r,r
            case 759 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shld16 r,r,i
            case 760 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shld16 r,r,r
            case 761 -> t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shld32 m,r,i
            case 762 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shld32 m,r,r
            case 763 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            // Shifts.shld32 r,r,i
            case 764 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shld32 r,r,r
            case 765 -> r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shld64 m,r,i
            case 766 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shld64 m,r,r
            case 767 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group24(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shld64 r,r,i
            case 768 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shld64 r,r,r
            case 769 -> r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
            // Shifts.shr16 m,i
            case 770 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
            }
            // Shifts.shr16 m,i
            case 771 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
            }
            // Shifts.shr16 m,r
            case 772 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
            }
            // Shifts.shr16 r,i
            case 773 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
            // Shifts.shr16 r,i
            case 774 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
            // Shifts.shr16 r,r
            case 775 -> t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
            // Shifts.shr32 m,i
            case 776 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
            }
            // Shifts.shr32 m,i
            case 777 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
            }
            // Shifts.shr32 m,r
            case 778 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
            }
            // Shifts.shr32 r,i
            case 779 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shr32 r,i
            case 780 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
            // Shifts.shr32 r,r
            case 781 -> r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
            // Shifts.shr64 m,i
            case 782 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
            }
            // Shifts.shr64 m,i
            case 783 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
            }
            // Shifts.shr64 m,r
            case 784 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
            }
            // Shifts.shr64 r,i
            case 785 -> r[in.a] = Shifts.shr64(c, r[in.a], (int) in.imm);
            // Shifts.shr64 r,i
            case 786 -> r[in.a] = Shifts.shr64(c, r[in.a], 1);
            // Shifts.shr64 r,r
            case 787 -> r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
            // Shifts.shr8 m,i
            case 788 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
            }
            // Shifts.shr8 m,i
            case 789 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
            }
            // Shifts.shr8 m,r
            case 790 -> {
                long la = t.address(in, 1, true);
                m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
            }
            // Shifts.shr8 r,i
            case 791 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
            // Shifts.shr8 r,i
            case 792 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
            // Shifts.shr8 r,r
            case 793 -> t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
            // Shifts.shrd16 m,r,i
            case 794 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
            }
            // Shifts.shrd16 m,r,r
            case 795 -> {
                long la = t.address(in, 2, true);
                m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            }
            // Shifts.shrd16 r,r,i
            case 796 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
            // Shifts.shrd16 r,r,r
            case 797 -> t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
            // Shifts.shrd32 m,r,i
            case 798 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
            }
            // Shifts.shrd32 m,r,r
            case 799 -> {
                long la = t.address(in, 4, true);
                m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
            }
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group25(Interpreter t, Cpu c, Insn in) {
        Mmu m = t.mmu;
        long[] r = c.r;
        switch (in.op) {
            // Shifts.shrd32 r,r,i
            case 800 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
            // Shifts.shrd32 r,r,r
            case 801 -> r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
            // Shifts.shrd64 m,r,i
            case 802 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
            }
            // Shifts.shrd64 m,r,r
            case 803 -> {
                long la = t.address(in, 8, true);
                m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
            }
            // Shifts.shrd64 r,r,i
            case 804 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
            // Shifts.shrd64 r,r,r
            case 805 -> r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
            // Stack.enter16 i,i
            case 806 -> Stack.enter16(t, in);
            // Stack.enter32 i,i
            case 807 -> Stack.enter32(t, in);
            // Stack.enter64 i,i
            case 808 -> Stack.enter64(t, in);
            // Stack.leave16
            case 809 -> Stack.leave16(t);
            // Stack.leave32
            case 810 -> Stack.leave32(t);
            // Stack.leave64
            case 811 -> Stack.leave64(t);
            // Stack.pop16 r
            case 812 -> t.set16(in.a, Stack.pop16(t));
            // Stack.pop32 r
            case 813 -> r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
            // Stack.pop64 r
            case 814 -> r[in.a] = Stack.pop64(t);
            // Stack.popTo16 r
            case 815 -> Stack.popTo16(t, in);
            // Stack.popTo32 r
            case 816 -> Stack.popTo32(t, in);
            // Stack.popTo64 r
            case 817 -> Stack.popTo64(t, in);
            // Stack.popa16
            case 818 -> Stack.popa16(t);
            // Stack.popa32
            case 819 -> Stack.popa32(t);
            // Stack.popa64
            case 820 -> Stack.popa64(t);
            // Stack.push16 i
            case 821 -> Stack.push16(t, (int) in.imm);
            // Stack.push16 m
            case 822 -> {
                long la = t.address(in, 2, false);
                Stack.push16(t, m.load16(la));
            }
            // Stack.push16 r
            case 823 -> Stack.push16(t, (int) r[in.a] & 0xFFFF);
            // Stack.push32 i
            case 824 -> Stack.push32(t, (int) in.imm);
            // Stack.push32 m
            case 825 -> {
                long la = t.address(in, 4, false);
                Stack.push32(t, m.load32(la));
            }
            // Stack.push32 r
            case 826 -> Stack.push32(t, (int) r[in.a]);
            // Stack.push64 i
            case 827 -> Stack.push64(t, in.imm);
            // Stack.push64 m
            case 828 -> {
                long la = t.address(in, 8, false);
                Stack.push64(t, m.load64(la));
            }
            // Stack.push64 r
            case 829 -> Stack.push64(t, r[in.a]);
            // Stack.pusha16
            case 830 -> Stack.pusha16(t);
            // Stack.pusha32
            case 831 -> Stack.pusha32(t);
            default -> throw new IllegalStateException("No case for " + in);
        }
    }

    private static void group26(Interpreter t, Cpu c, Insn in) {
        switch (in.op) {
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
