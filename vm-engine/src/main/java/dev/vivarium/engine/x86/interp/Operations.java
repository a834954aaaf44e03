package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.isa.RowTable;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.semantics.Aes;
import dev.vivarium.engine.x86.semantics.Arithmetic;
import dev.vivarium.engine.x86.semantics.Bits;
import dev.vivarium.engine.x86.semantics.Conditions;
import dev.vivarium.engine.x86.semantics.Crc32;
import dev.vivarium.engine.x86.semantics.Data;
import dev.vivarium.engine.x86.semantics.Decimal;
import dev.vivarium.engine.x86.semantics.Divide;
import dev.vivarium.engine.x86.semantics.FlagOps;
import dev.vivarium.engine.x86.semantics.Logic;
import dev.vivarium.engine.x86.semantics.Multiply;
import dev.vivarium.engine.x86.semantics.PackedBlend;
import dev.vivarium.engine.x86.semantics.PackedCompare;
import dev.vivarium.engine.x86.semantics.PackedExtend;
import dev.vivarium.engine.x86.semantics.PackedHorizontal;
import dev.vivarium.engine.x86.semantics.PackedInteger;
import dev.vivarium.engine.x86.semantics.PackedMove;
import dev.vivarium.engine.x86.semantics.PackedMultiply;
import dev.vivarium.engine.x86.semantics.PackedPack;
import dev.vivarium.engine.x86.semantics.PackedSaturate;
import dev.vivarium.engine.x86.semantics.PackedShift;
import dev.vivarium.engine.x86.semantics.PackedShuffle;
import dev.vivarium.engine.x86.semantics.Pclmul;
import dev.vivarium.engine.x86.semantics.Shifts;
import dev.vivarium.engine.x86.semantics.SseApproximation;
import dev.vivarium.engine.x86.semantics.SseCompare;
import dev.vivarium.engine.x86.semantics.SseConvert;
import dev.vivarium.engine.x86.semantics.SseDouble;
import dev.vivarium.engine.x86.semantics.SseHorizontal;
import dev.vivarium.engine.x86.semantics.SseSingle;
import dev.vivarium.engine.x86.semantics.X87Arithmetic;
import dev.vivarium.engine.x86.semantics.X87Compare;
import dev.vivarium.engine.x86.semantics.X87Functions;
import dev.vivarium.engine.x86.semantics.X87Load;
import dev.vivarium.engine.x86.semantics.X87Scaling;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * The interpreter's operations. Generated from the instruction rows by OperationGenerator (its test names the
 * command); not to be edited.
 */
final class Operations {
    static final int COUNT = 1750;

    private Operations() {
    }

    /** Tells the rows their operations. */
    static void link() {
        RowTable.assignCases(""
                    + "\u0141\u0141\u0141\u013E\u013E\u013E\u0132\u0137\u013C\u012F\u0134\u0139"
                    + "\u0141\u0141\u0141\u0140\u0140\u0140\u0132\u0137\u013C\u0131\u0136\u013B"
                    + "\u013F\u013F\u013F\u00FF\u00FF\u00FF\u0130\u0135\u013A\u00FF\u00FF\u00FF"
                    + "\u013F\u013F\u013F\u013D\u013D\u013D\u0130\u0135\u013A\u012E\u0133\u0138"
                    + "\u013F\u013F\u013F\u013D\u013D\u013D\u0130\u0135\u013A\u012E\u0133\u0138"
                    + "\u038F\u038F\u038F\u038C\u038C\u038C\u0380\u0385\u038A\u037D\u0382\u0387"
                    + "\u038F\u038F\u038F\u038E\u038E\u038E\u0380\u0385\u038A\u037F\u0384\u0389"
                    + "\u038D\u038D\u038D\u00FF\u00FF\u00FF\u037E\u0383\u0388\u00FF\u00FF\u00FF"
                    + "\u038D\u038D\u038D\u038B\u038B\u038B\u037E\u0383\u0388\u037C\u0381\u0386"
                    + "\u038D\u038D\u038D\u038B\u038B\u038B\u037E\u0383\u0388\u037C\u0381\u0386"
                    + "\u012D\u012D\u012D\u012A\u012A\u012A\u011E\u0123\u0128\u011B\u0120\u0125"
                    + "\u012D\u012D\u012D\u012C\u012C\u012C\u011E\u0123\u0128\u011D\u0122\u0127"
                    + "\u012B\u012B\u012B\u00FF\u00FF\u00FF\u011C\u0121\u0126\u00FF\u00FF\u00FF"
                    + "\u012B\u012B\u012B\u0129\u0129\u0129\u011C\u0121\u0126\u011A\u011F\u0124"
                    + "\u012B\u012B\u012B\u0129\u0129\u0129\u011C\u0121\u0126\u011A\u011F\u0124"
                    + "\u0181\u0181\u0181\u017E\u017E\u017E\u0172\u0177\u017C\u016F\u0174\u0179"
                    + "\u0181\u0181\u0181\u0180\u0180\u0180\u0172\u0177\u017C\u0171\u0176\u017B"
                    + "\u017F\u017F\u017F\u00FF\u00FF\u00FF\u0170\u0175\u017A\u00FF\u00FF\u00FF"
                    + "\u017F\u017F\u017F\u017D\u017D\u017D\u0170\u0175\u017A\u016E\u0173\u0178"
                    + "\u017F\u017F\u017F\u017D\u017D\u017D\u0170\u0175\u017A\u016E\u0173\u0178"
                    + "\u0373\u0373\u0373\u0370\u0370\u0370\u0364\u0369\u036E\u0361\u0366\u036B"
                    + "\u0373\u0373\u0373\u0372\u0372\u0372\u0364\u0369\u036E\u0363\u0368\u036D"
                    + "\u0371\u0371\u0371\u00FF\u00FF\u00FF\u0362\u0367\u036C\u00FF\u00FF\u00FF"
                    + "\u0371\u0371\u0371\u036F\u036F\u036F\u0362\u0367\u036C\u0360\u0365\u036A"
                    + "\u0371\u0371\u0371\u036F\u036F\u036F\u0362\u0367\u036C\u0360\u0365\u036A"
                    + "\u0195\u0195\u0195\u0192\u0192\u0192\u0186\u018B\u0190\u0183\u0188\u018D"
                    + "\u0195\u0195\u0195\u0194\u0194\u0194\u0186\u018B\u0190\u0185\u018A\u018F"
                    + "\u0193\u0193\u0193\u00FF\u00FF\u00FF\u0184\u0189\u018E\u00FF\u00FF\u00FF"
                    + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                    + "\u0193\u0193\u0193\u0191\u0191\u0191\u0184\u0189\u018E\u0182\u0187\u018C"
                    + "\u03B3\u03B3\u03B3\u03B0\u03B0\u03B0\u03A4\u03A9\u03AE\u03A1\u03A6\u03AB"
                    + "\u03B3\u03B3\u03B3\u03B2\u03B2\u03B2\u03A4\u03A9\u03AE\u03A3\u03A8\u03AD"
                    + "\u03B1\u03B1\u03B1\u00FF\u00FF\u00FF\u03A2\u03A7\u03AC\u00FF\u00FF\u00FF"
                    + "\u03B1\u03B1\u03B1\u03AF\u03AF\u03AF\u03A2\u03A7\u03AC\u03A0\u03A5\u03AA"
                    + "\u03B1\u03B1\u03B1\u03AF\u03AF\u03AF\u03A2\u03A7\u03AC\u03A0\u03A5\u03AA"
                    + "\u0155\u0155\u0155\u0152\u0152\u0152\u0146\u014B\u0150\u0143\u0148\u014D"
                    + "\u0155\u0155\u0155\u0154\u0154\u0154\u0146\u014B\u0150\u0145\u014A\u014F"
                    + "\u0153\u0153\u0153\u00FF\u00FF\u00FF\u0144\u0149\u014E\u00FF\u00FF\u00FF"
                    + "\u0153\u0153\u0153\u0151\u0151\u0151\u0144\u0149\u014E\u0142\u0147\u014C"
                    + "\u0153\u0153\u0153\u0151\u0151\u0151\u0144\u0149\u014E\u0142\u0147\u014C"
                    + "\u015F\u0161\u0163\u00FF\u00FF\u00FF\u0157\u0159\u015B\u00FF\u00FF\u00FF"
                    + "\u0165\u0165\u0165\u0164\u0164\u0164\u015F\u0161\u0163\u015E\u0160\u0162"
                    + "\u015D\u015D\u015D\u015C\u015C\u015C\u0157\u0159\u015B\u0156\u0158\u015A"
                    + "\u039E\u039E\u039E\u039C\u039C\u039C\u039E\u039E\u039E\u039C\u039C\u039C"
                    + "\u037B\u037B\u037B\u037A\u037A\u037A\u016D\u016D\u016D\u016C\u016C\u016C"
                    + "\u03D4\u03D4\u03D4\u03D3\u03D3\u03D3\u03CC\u03CC\u03CC\u03CB\u03CB\u03CB"
                    + "\u0318\u0318\u0318\u0317\u0317\u0317\u0320\u0320\u0320\u031F\u031F\u031F"
                    + "\u0392\u0396\u039A\u0390\u0394\u0398\u0392\u0396\u039A\u0390\u0394\u0398"
                    + "\u0375\u0377\u0379\u0374\u0376\u0378\u0167\u0169\u016B\u0166\u0168\u016A"
                    + "\u03CE\u03D0\u03D2\u03CD\u03CF\u03D1\u03C6\u03C8\u03CA\u03C5\u03C7\u03C9"
                    + "\u0312\u0314\u0316\u0311\u0313\u0315\u031A\u031C\u031E\u0319\u031B\u031D"
                    + "\u039F\u039F\u039F\u039D\u039D\u039D\u0393\u0397\u039B\u0391\u0395\u0399"
                    + "\u039E\u039E\u039E\u00FF\u00FF\u00FF\u0392\u0396\u039A\u00FF\u00FF\u00FF"
                    + "\u03BB\u03BF\u03C3\u03B9\u03BD\u03C1\u03BC\u03C0\u03C4\u03BA\u03BE\u03C2"
                    + "\u03BC\u03C0\u03C4\u03BA\u03BE\u03C2\u05F0\u05F0\u05F0\u05ED\u05ED\u05ED"
                    + "\u05DE\u05E4\u05EA\u05DB\u05E1\u05E7\u05F1\u05F1\u05F1\u05EE\u05EE\u05EE"
                    + "\u05DF\u05E5\u05EB\u05DC\u05E2\u05E8\u05F2\u05F2\u05F2\u05EF\u05EF\u05EF"
                    + "\u05E0\u05E6\u05EC\u05DD\u05E3\u05E9\u0608\u0608\u0608\u0605\u0605\u0605"
                    + "\u05F6\u05FC\u0602\u05F3\u05F9\u05FF\u0609\u0609\u0609\u0606\u0606\u0606"
                    + "\u05F7\u05FD\u0603\u05F4\u05FA\u0600\u060A\u060A\u060A\u0607\u0607\u0607"
                    + "\u05F8\u05FE\u0604\u05F5\u05FB\u0601\u05C0\u05C0\u05C0\u05BD\u05BD\u05BD"
                    + "\u05AE\u05B4\u05BA\u05AB\u05B1\u05B7\u05C1\u05C1\u05C1\u05BE\u05BE\u05BE"
                    + "\u05AF\u05B5\u05BB\u05AC\u05B2\u05B8\u05C2\u05C2\u05C2\u05BF\u05BF\u05BF"
                    + "\u05B0\u05B6\u05BC\u05AD\u05B3\u05B9\u05D8\u05D8\u05D8\u05D5\u05D5\u05D5"
                    + "\u05C6\u05CC\u05D2\u05C3\u05C9\u05CF\u05D9\u05D9\u05D9\u05D6\u05D6\u05D6"
                    + "\u05C7\u05CD\u05D3\u05C4\u05CA\u05D0\u05DA\u05DA\u05DA\u05D7\u05D7\u05D7"
                    + "\u05C8\u05CE\u05D4\u05C5\u05CB\u05D1\u0638\u0638\u0638\u0635\u0635\u0635"
                    + "\u0626\u062C\u0632\u0623\u0629\u062F\u0639\u0639\u0639\u0636\u0636\u0636"
                    + "\u0627\u062D\u0633\u0624\u062A\u0630\u063A\u063A\u063A\u0637\u0637\u0637"
                    + "\u0628\u062E\u0634\u0625\u062B\u0631\u065C\u065C\u065C\u0659\u0659\u0659"
                    + "\u064A\u0650\u0656\u0647\u064D\u0653\u065D\u065D\u065D\u065A\u065A\u065A"
                    + "\u064B\u0651\u0657\u0648\u064E\u0654\u065E\u065E\u065E\u065B\u065B\u065B"
                    + "\u064C\u0652\u0658\u0649\u064F\u0655\u0638\u0638\u0638\u0635\u0635\u0635"
                    + "\u0626\u062C\u0632\u0623\u0629\u062F\u0639\u0639\u0639\u0636\u0636\u0636"
                    + "\u0627\u062D\u0633\u0624\u062A\u0630\u063A\u063A\u063A\u0637\u0637\u0637"
                    + "\u0628\u062E\u0634\u0625\u062B\u0631\u0620\u0620\u0620\u061D\u061D\u061D"
                    + "\u060E\u0614\u061A\u060B\u0611\u0617\u0621\u0621\u0621\u061E\u061E\u061E"
                    + "\u060F\u0615\u061B\u060C\u0612\u0618\u0622\u0622\u0622\u061F\u061F\u061F"
                    + "\u0610\u0616\u061C\u060D\u0613\u0619\u063D\u0641\u0645\u063B\u063F\u0643"
                    + "\u063E\u0642\u0646\u063C\u0640\u0644\u0661\u0665\u0669\u065F\u0663\u0667"
                    + "\u0662\u0666\u066A\u0660\u0664\u0668\u02E8\u02E8\u02E8\u02E5\u02E5\u02E5"
                    + "\u02C2\u02CB\u02DD\u02BF\u02C5\u02D0\u02E8\u02E8\u02E8\u02E7\u02E7\u02E7"
                    + "\u02C2\u02CB\u02DD\u02C1\u02C9\u02DB\u02E6\u02E6\u02E6\u02E4\u02E4\u02E4"
                    + "\u02C0\u02C8\u02DA\u02BE\u02C3\u02CE\u02E6\u02E6\u02E6\u00FF\u00FF\u00FF"
                    + "\u02C0\u02C8\u02DA\u00FF\u00FF\u00FF\u02E7\u02E7\u02E7\u00FF\u00FF\u00FF"
                    + "\u02C1\u02C9\u02DB\u00FF\u00FF\u00FF\u02E5\u02E5\u02E5\u00FF\u00FF\u00FF"
                    + "\u02BF\u02C5\u02D0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u010A\u010B\u010C"
                    + "\u02FD\u0301\u0305\u02FB\u02FF\u0303\u02FE\u0302\u0306\u02FC\u0300\u0304"
                    + "\u02EA\u02EC\u02EE\u02E9\u02EB\u02ED\u02F0\u02F2\u02F4\u02EF\u02F1\u02F3"
                    + "\u02F6\u02F8\u02FA\u02F5\u02F7\u02F9\u075C\u075C\u075C\u00FF\u00FF\u00FF"
                    + "\u0330\u0331\u0332\u00FF\u00FF\u00FF\u032F\u032F\u032F\u032F\u032F\u032F"
                    + "\u032C\u032D\u032E\u032C\u032D\u032E\u0324\u0324\u0324\u0324\u0324\u0324"
                    + "\u0321\u0322\u0323\u0321\u0322\u0323\u032B\u032B\u032B\u032B\u032B\u032B"
                    + "\u0328\u0329\u032A\u0328\u0329\u032A\u00FF\u00FF\u00FF\u0325\u0326\u0327"
                    + "\u02B5\u02B6\u02B7\u00FF\u00FF\u00FF\u02B8\u02B9\u02BA\u00FF\u00FF\u00FF"
                    + "\u02BB\u02BC\u02BD\u00FF\u00FF\u00FF\u0196\u0197\u0198\u0196\u0197\u0198"
                    + "\u01AF\u01B1\u01B3\u01AE\u01B0\u01B2\u019F\u01A0\u01A1\u019F\u01A0\u01A1"
                    + "\u01C1\u01C3\u01C5\u01C0\u01C2\u01C4\u019C\u019D\u019E\u019C\u019D\u019E"
                    + "\u01BB\u01BD\u01BF\u01BA\u01BC\u01BE\u0199\u019A\u019B\u0199\u019A\u019B"
                    + "\u01B5\u01B7\u01B9\u01B4\u01B6\u01B8\u01A3\u01A5\u01A7\u01A2\u01A4\u01A6"
                    + "\u01A9\u01AB\u01AD\u01A8\u01AA\u01AC\u01C7\u01C9\u01CB\u01C6\u01C8\u01CA"
                    + "\u0208\u0209\u020A\u00FF\u00FF\u00FF\u0208\u0209\u020A\u00FF\u00FF\u00FF"
                    + "\u029B\u029B\u029B\u029A\u029A\u029A\u026F\u0271\u0273\u026E\u0270\u0272"
                    + "\u01FF\u0200\u0201\u00FF\u00FF\u00FF\u01FF\u0200\u0201\u00FF\u00FF\u00FF"
                    + "\u0295\u0295\u0295\u0294\u0294\u0294\u025D\u025F\u0261\u025C\u025E\u0260"
                    + "\u01DB\u01DC\u01DD\u00FF\u00FF\u00FF\u01DB\u01DC\u01DD\u00FF\u00FF\u00FF"
                    + "\u0285\u0285\u0285\u0284\u0284\u0284\u022D\u022F\u0231\u022C\u022E\u0230"
                    + "\u01D8\u01D9\u01DA\u00FF\u00FF\u00FF\u01D8\u01D9\u01DA\u00FF\u00FF\u00FF"
                    + "\u0283\u0283\u0283\u0282\u0282\u0282\u0227\u0229\u022B\u0226\u0228\u022A"
                    + "\u01E4\u01E5\u01E6\u00FF\u00FF\u00FF\u01E4\u01E5\u01E6\u00FF\u00FF\u00FF"
                    + "\u0289\u0289\u0289\u0288\u0288\u0288\u0239\u023B\u023D\u0238\u023A\u023C"
                    + "\u01FC\u01FD\u01FE\u00FF\u00FF\u00FF\u01FC\u01FD\u01FE\u00FF\u00FF\u00FF"
                    + "\u0293\u0293\u0293\u0292\u0292\u0292\u0257\u0259\u025B\u0256\u0258\u025A"
                    + "\u01DE\u01DF\u01E0\u00FF\u00FF\u00FF\u01DE\u01DF\u01E0\u00FF\u00FF\u00FF"
                    + "\u0287\u0287\u0287\u0286\u0286\u0286\u0233\u0235\u0237\u0232\u0234\u0236"
                    + "\u01D5\u01D6\u01D7\u00FF\u00FF\u00FF\u01D5\u01D6\u01D7\u00FF\u00FF\u00FF"
                    + "\u0281\u0281\u0281\u0280\u0280\u0280\u0221\u0223\u0225\u0220\u0222\u0224"
                    + "\u020E\u020F\u0210\u00FF\u00FF\u00FF\u020E\u020F\u0210\u00FF\u00FF\u00FF"
                    + "\u029F\u029F\u029F\u029E\u029E\u029E\u027B\u027D\u027F\u027A\u027C\u027E"
                    + "\u0205\u0206\u0207\u00FF\u00FF\u00FF\u0205\u0206\u0207\u00FF\u00FF\u00FF"
                    + "\u0299\u0299\u0299\u0298\u0298\u0298\u0269\u026B\u026D\u0268\u026A\u026C"
                    + "\u020B\u020C\u020D\u00FF\u00FF\u00FF\u020B\u020C\u020D\u00FF\u00FF\u00FF"
                    + "\u029D\u029D\u029D\u029C\u029C\u029C\u0275\u0277\u0279\u0274\u0276\u0278"
                    + "\u0202\u0203\u0204\u00FF\u00FF\u00FF\u0202\u0203\u0204\u00FF\u00FF\u00FF"
                    + "\u0297\u0297\u0297\u0296\u0296\u0296\u0263\u0265\u0267\u0262\u0264\u0266"
                    + "\u01ED\u01EE\u01EF\u00FF\u00FF\u00FF\u01ED\u01EE\u01EF\u00FF\u00FF\u00FF"
                    + "\u028F\u028F\u028F\u028E\u028E\u028E\u024B\u024D\u024F\u024A\u024C\u024E"
                    + "\u01EA\u01EB\u01EC\u00FF\u00FF\u00FF\u01EA\u01EB\u01EC\u00FF\u00FF\u00FF"
                    + "\u028D\u028D\u028D\u028C\u028C\u028C\u0245\u0247\u0249\u0244\u0246\u0248"
                    + "\u01F0\u01F1\u01F2\u00FF\u00FF\u00FF\u01F0\u01F1\u01F2\u00FF\u00FF\u00FF"
                    + "\u0291\u0291\u0291\u0290\u0290\u0290\u0251\u0253\u0255\u0250\u0252\u0254"
                    + "\u01E7\u01E8\u01E9\u00FF\u00FF\u00FF\u01E7\u01E8\u01E9\u00FF\u00FF\u00FF"
                    + "\u028B\u028B\u028B\u028A\u028A\u028A\u023F\u0241\u0243\u023E\u0240\u0242"
                    + "\u01CC\u01CD\u01CE\u00FF\u00FF\u00FF\u01F3\u01F4\u01F5\u00FF\u00FF\u00FF"
                    + "\u01F3\u01F4\u01F5\u00FF\u00FF\u00FF\u01D0\u01D2\u01D4\u01CF\u01D1\u01D3"
                    + "\u01F7\u01F9\u01FB\u01F6\u01F8\u01FA\u021A\u021B\u021C\u00FF\u00FF\u00FF"
                    + "\u021D\u021E\u021F\u00FF\u00FF\u00FF\u0217\u0218\u0219\u00FF\u00FF\u00FF"
                    + "\u0214\u0215\u0216\u00FF\u00FF\u00FF\u0211\u0212\u0213\u00FF\u00FF\u00FF"
                    + "\u01E1\u01E2\u01E3\u00FF\u00FF\u00FF\u071B\u071E\u0721\u00FF\u00FF\u00FF"
                    + "\u0710\u0711\u0712\u00FF\u00FF\u00FF\u0719\u071C\u071F\u00FF\u00FF\u00FF"
                    + "\u0719\u071C\u071F\u00FF\u00FF\u00FF\u071B\u071E\u0721\u071A\u071D\u0720"
                    + "\u0713\u0714\u0715\u0713\u0714\u0715\u0722\u0723\u0724\u00FF\u00FF\u00FF"
                    + "\u0716\u0717\u0718\u00FF\u00FF\u00FF\u070A\u070B\u070C\u00FF\u00FF\u00FF"
                    + "\u070D\u070E\u070F\u00FF\u00FF\u00FF\u0738\u0738\u0738\u00FF\u00FF\u00FF"
                    + "\u0735\u0736\u0737\u00FF\u00FF\u00FF\u0730\u0730\u0730\u00FF\u00FF\u00FF"
                    + "\u072D\u072E\u072F\u00FF\u00FF\u00FF\u0740\u0740\u0740\u00FF\u00FF\u00FF"
                    + "\u073D\u073E\u073F\u00FF\u00FF\u00FF\u0734\u0734\u0734\u00FF\u00FF\u00FF"
                    + "\u0731\u0732\u0733\u00FF\u00FF\u00FF\u073C\u073C\u073C\u00FF\u00FF\u00FF"
                    + "\u0739\u073A\u073B\u00FF\u00FF\u00FF\u010D\u010D\u010D\u00FF\u00FF\u00FF"
                    + "\u0357\u0357\u0357\u00FF\u00FF\u00FF\u0356\u0356\u0356\u00FF\u00FF\u00FF"
                    + "\u0355\u0355\u0355\u00FF\u00FF\u00FF\u0353\u0353\u0353\u00FF\u00FF\u00FF"
                    + "\u0359\u0359\u0359\u00FF\u00FF\u00FF\u0354\u0354\u0354\u00FF\u00FF\u00FF"
                    + "\u035A\u035A\u035A\u00FF\u00FF\u00FF\u0358\u0358\u0358\u00FF\u00FF\u00FF"
                    + "\u030F\u030F\u030F\u00FF\u00FF\u00FF\u0310\u0310\u0310\u00FF\u00FF\u00FF"
                    + "\u030B\u030B\u030B\u00FF\u00FF\u00FF\u030E\u030E\u030E\u00FF\u00FF\u00FF"
                    + "\u030D\u030D\u030D\u00FF\u00FF\u00FF\u030C\u030C\u030C\u00FF\u00FF\u00FF"
                    + "\u075D\u075D\u075D\u00FF\u00FF\u00FF\u075D\u075D\u075D\u075D\u075D\u075D"
                    + "\u075D\u075D\u075D\u075D\u075D\u075D\u05A9\u05AA\u05AA\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u05A8\u05A8\u05A8\u059C\u059C\u059C\u059B\u059B\u059B"
                    + "\u05A4\u05A4\u05A4\u00FF\u00FF\u00FF\u05A2\u05A2\u05A2\u00FF\u00FF\u00FF"
                    + "\u05A7\u05A7\u05A7\u00FF\u00FF\u00FF\u05A3\u05A3\u05A3\u00FF\u00FF\u00FF"
                    + "\u05A5\u05A5\u05A5\u00FF\u00FF\u00FF\u05A6\u05A6\u05A6\u00FF\u00FF\u00FF"
                    + "\u059E\u059E\u059E\u00FF\u00FF\u00FF\u05A1\u05A1\u05A1\u00FF\u00FF\u00FF"
                    + "\u059D\u059D\u059D\u00FF\u00FF\u00FF\u059F\u059F\u059F\u00FF\u00FF\u00FF"
                    + "\u05A0\u05A0\u05A0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0597\u0597\u0597"
                    + "\u00FF\u00FF\u00FF\u0596\u0596\u0596\u00FF\u00FF\u00FF\u059A\u059A\u059A"
                    + "\u00FF\u00FF\u00FF\u0598\u0598\u0598\u00FF\u00FF\u00FF\u0599\u0599\u0599"
                    + "\u033B\u033B\u033B\u00FF\u00FF\u00FF\u0339\u0339\u0339\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u033C\u033C\u033C\u00FF\u00FF\u00FF\u033A\u033A\u033A"
                    + "\u033E\u033E\u033E\u00FF\u00FF\u00FF\u033F\u033F\u033F\u00FF\u00FF\u00FF"
                    + "\u033D\u033D\u033D\u00FF\u00FF\u00FF\u0345\u0345\u0345\u00FF\u00FF\u00FF"
                    + "\u0348\u0348\u0348\u00FF\u00FF\u00FF\u0346\u0346\u0346\u00FF\u00FF\u00FF"
                    + "\u0347\u0347\u0347\u00FF\u00FF\u00FF\u0344\u0344\u0344\u00FF\u00FF\u00FF"
                    + "\u0340\u0340\u0341\u00FF\u00FF\u00FF\u0342\u0342\u0343\u00FF\u00FF\u00FF"
                    + "\u0349\u0349\u034A\u00FF\u00FF\u00FF\u034B\u034B\u034C\u00FF\u00FF\u00FF"
                    + "\u0759\u0759\u0759\u00FF\u00FF\u00FF\u075A\u075A\u075A\u00FF\u00FF\u00FF"
                    + "\u075B\u075B\u075B\u00FF\u00FF\u00FF\u0758\u0758\u0758\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0754\u0755\u0756\u0757\u0757\u0757\u00FF\u00FF\u00FF"
                    + "\u034E\u034E\u034E\u00FF\u00FF\u00FF\u0352\u0352\u0352\u00FF\u00FF\u00FF"
                    + "\u0350\u0350\u0350\u00FF\u00FF\u00FF\u034F\u034F\u034F\u00FF\u00FF\u00FF"
                    + "\u034D\u034D\u034D\u00FF\u00FF\u00FF\u0351\u0351\u0351\u00FF\u00FF\u00FF"
                    + "\u0586\u0586\u0586\u00FF\u00FF\u00FF\u0583\u0584\u0585\u00FF\u00FF\u00FF"
                    + "\u058A\u058A\u058A\u00FF\u00FF\u00FF\u0587\u0588\u0589\u00FF\u00FF\u00FF"
                    + "\u058D\u058D\u058D\u00FF\u00FF\u00FF\u0590\u0590\u0590\u00FF\u00FF\u00FF"
                    + "\u058E\u058E\u058E\u00FF\u00FF\u00FF\u058F\u058F\u058F\u00FF\u00FF\u00FF"
                    + "\u058B\u058B\u058B\u00FF\u00FF\u00FF\u058C\u058C\u058C\u00FF\u00FF\u00FF"
                    + "\u0591\u0591\u0591\u00FF\u00FF\u00FF\u0592\u0592\u0592\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0747\u0747\u0747\u00FF\u00FF\u00FF\u0748\u0748\u0748"
                    + "\u00FF\u00FF\u00FF\u0741\u0741\u0741\u00FF\u00FF\u00FF\u0742\u0742\u0742"
                    + "\u074A\u074B\u074B\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0749\u0749\u0749"
                    + "\u074D\u074E\u074E\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u074C\u074C\u074C"
                    + "\u0744\u0744\u0744\u0743\u0743\u0743\u0746\u0746\u0746\u0745\u0745\u0745"
                    + "\u0107\u0107\u0107\u0106\u0106\u0106\u0109\u0109\u0109\u0108\u0108\u0108"
                    + "\u0103\u0103\u0103\u0102\u0102\u0102\u0105\u0105\u0105\u0104\u0104\u0104"
                    + "\u0101\u0101\u0101\u0100\u0100\u0100\u02A3\u02A3\u02A3\u00FF\u00FF\u00FF"
                    + "\u02A4\u02A4\u02A4\u00FF\u00FF\u00FF\u02A9\u02A9\u02A9\u00FF\u00FF\u00FF"
                    + "\u02AA\u02AA\u02AA\u00FF\u00FF\u00FF\u0307\u0307\u0307\u00FF\u00FF\u00FF"
                    + "\u0308\u0308\u0308\u00FF\u00FF\u00FF\u0309\u0309\u0309\u00FF\u00FF\u00FF"
                    + "\u030A\u030A\u030A\u00FF\u00FF\u00FF\u02A6\u02A7\u02A8\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u02A5\u02A5\u02A5\u02A2\u02A2\u02A2\u02A1\u02A1\u02A1"
                    + "\u02A0\u02A0\u02A0\u00FF\u00FF\u00FF\u02AB\u02AB\u02AB\u00FF\u00FF\u00FF"
                    + "\u02AC\u02AC\u02AC\u00FF\u00FF\u00FF\u035B\u035B\u035B\u00FF\u00FF\u00FF"
                    + "\u03B7\u03B7\u03B7\u00FF\u00FF\u00FF\u03B8\u03B8\u03B8\u00FF\u00FF\u00FF"
                    + "\u035C\u035C\u035C\u00FF\u00FF\u00FF\u035E\u035E\u035E\u00FF\u00FF\u00FF"
                    + "\u035F\u035F\u035F\u00FF\u00FF\u00FF\u035D\u035D\u035D\u00FF\u00FF\u00FF"
                    + "\u0593\u0594\u0595\u00FF\u00FF\u00FF\u0593\u0594\u0595\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0750\u0750\u0750\u00FF\u00FF\u00FF\u0751\u0751\u0751"
                    + "\u0752\u0752\u0752\u00FF\u00FF\u00FF\u0752\u0752\u0752\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u074F\u074F\u074F\u00FF\u00FF\u00FF\u074F\u074F\u074F"
                    + "\u00FF\u00FF\u00FF\u074F\u074F\u074F\u0753\u0753\u0753\u00FF\u00FF\u00FF"
                    + "\u0753\u0753\u0753\u00FF\u00FF\u00FF\u0753\u0753\u0753\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753"
                    + "\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753"
                    + "\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753"
                    + "\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753\u0753"
                    + "\u0753\u0753\u0753\u0753\u0753\u0753\u00FF\u00FF\u00FF\u0334\u0334\u0334"
                    + "\u00FF\u00FF\u00FF\u0333\u0333\u0333\u00FF\u00FF\u00FF\u0335\u0335\u0335"
                    + "\u00FF\u00FF\u00FF\u0336\u0336\u0336\u00FF\u00FF\u00FF\u0338\u0338\u0338"
                    + "\u00FF\u00FF\u00FF\u0337\u0337\u0337\u00FF\u00FF\u00FF\u0338\u0338\u0338"
                    + "\u076E\u076E\u076E\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0765\u0765\u0765"
                    + "\u00FF\u00FF\u00FF\u0764\u0764\u0764\u00FF\u00FF\u00FF\u076A\u076A\u076A"
                    + "\u00FF\u00FF\u00FF\u0769\u0769\u0769\u0766\u0766\u0766\u00FF\u00FF\u00FF"
                    + "\u0767\u0767\u0767\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u076D\u076D\u076D"
                    + "\u00FF\u00FF\u00FF\u0768\u0768\u0768\u00FF\u00FF\u00FF\u076B\u076B\u076B"
                    + "\u076C\u076C\u076C\u00FF\u00FF\u00FF\u076F\u076F\u076F\u00FF\u00FF\u00FF"
                    + "\u076F\u076F\u076F\u00FF\u00FF\u00FF\u076F\u076F\u076F\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u077A\u077A\u077A\u00FF\u00FF\u00FF\u0797\u0797\u0797"
                    + "\u00FF\u00FF\u00FF\u077E\u077E\u077E\u00FF\u00FF\u00FF\u0780\u0780\u0780"
                    + "\u00FF\u00FF\u00FF\u079E\u079E\u079E\u00FF\u00FF\u00FF\u07A0\u07A0\u07A0"
                    + "\u00FF\u00FF\u00FF\u0782\u0782\u0782\u00FF\u00FF\u00FF\u0784\u0784\u0784"
                    + "\u00FF\u00FF\u00FF\u077B\u077B\u077B\u00FF\u00FF\u00FF\u0798\u0798\u0798"
                    + "\u00FF\u00FF\u00FF\u077F\u077F\u077F\u00FF\u00FF\u00FF\u0781\u0781\u0781"
                    + "\u00FF\u00FF\u00FF\u079F\u079F\u079F\u00FF\u00FF\u00FF\u07A1\u07A1\u07A1"
                    + "\u00FF\u00FF\u00FF\u0783\u0783\u0783\u00FF\u00FF\u00FF\u0785\u0785\u0785"
                    + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                    + "\u00FF\u00FF\u00FF\u0789\u0789\u0789\u00FF\u00FF\u00FF\u078B\u078B\u078B"
                    + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                    + "\u00FF\u00FF\u00FF\u0787\u0787\u0787\u00FF\u00FF\u00FF\u0787\u0787\u0787"
                    + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                    + "\u00FF\u00FF\u00FF\u0788\u0788\u0788\u00FF\u00FF\u00FF\u078A\u078A\u078A"
                    + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                    + "\u00FF\u00FF\u00FF\u0786\u0786\u0786\u00FF\u00FF\u00FF\u0786\u0786\u0786"
                    + "\u07A3\u07A3\u07A3\u00FF\u00FF\u00FF\u07BE\u07BE\u07BE\u00FF\u00FF\u00FF"
                    + "\u07AE\u07AE\u07AE\u00FF\u00FF\u00FF\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF"
                    + "\u07C6\u07C6\u07C6\u00FF\u00FF\u00FF\u07C9\u07C9\u07C9\u00FF\u00FF\u00FF"
                    + "\u07B4\u07B4\u07B4\u00FF\u00FF\u00FF\u07B7\u07B7\u07B7\u00FF\u00FF\u00FF"
                    + "\u07A4\u07A4\u07A4\u00FF\u00FF\u00FF\u07BF\u07BF\u07BF\u00FF\u00FF\u00FF"
                    + "\u07CA\u07CA\u07CA\u00FF\u00FF\u00FF\u07C7\u07C7\u07C7\u00FF\u00FF\u00FF"
                    + "\u07B8\u07B8\u07B8\u00FF\u00FF\u00FF\u07B5\u07B5\u07B5\u00FF\u00FF\u00FF"
                    + "\u07A5\u07A5\u07A5\u00FF\u00FF\u00FF\u07C0\u07C0\u07C0\u00FF\u00FF\u00FF"
                    + "\u07CB\u07CB\u07CB\u00FF\u00FF\u00FF\u07C8\u07C8\u07C8\u00FF\u00FF\u00FF"
                    + "\u07B9\u07B9\u07B9\u00FF\u00FF\u00FF\u07B6\u07B6\u07B6\u00FF\u00FF\u00FF"
                    + "\u0761\u0761\u0761\u00FF\u00FF\u00FF\u0760\u0760\u0760\u00FF\u00FF\u00FF"
                    + "\u075F\u075F\u075F\u00FF\u00FF\u00FF\u075E\u075E\u075E\u00FF\u00FF\u00FF"
                    + "\u07D4\u07D4\u07D4\u00FF\u00FF\u00FF\u07C2\u07C2\u07C2\u00FF\u00FF\u00FF"
                    + "\u07C1\u07C1\u07C1\u00FF\u00FF\u00FF\u07D5\u07D5\u07D5\u00FF\u00FF\u00FF"
                    + "\u07B2\u07B2\u07B2\u00FF\u00FF\u00FF\u07CC\u07CC\u07CC\u00FF\u00FF\u00FF"
                    + "\u07CF\u07CF\u07CF\u00FF\u00FF\u00FF\u07D0\u07D0\u07D0\u00FF\u00FF\u00FF"
                    + "\u07AF\u07AF\u07AF\u00FF\u00FF\u00FF\u07B0\u07B0\u07B0\u00FF\u00FF\u00FF"
                    + "\u07CD\u07CD\u07CD\u00FF\u00FF\u00FF\u07CE\u07CE\u07CE\u00FF\u00FF\u00FF"
                    + "\u0763\u0763\u0763\u00FF\u00FF\u00FF\u0762\u0762\u0762\u00FF\u00FF\u00FF"
                    + "\u0773\u0773\u0773\u00FF\u00FF\u00FF\u07D2\u07D2\u07D2\u00FF\u00FF\u00FF"
                    + "\u0776\u0776\u0776\u00FF\u00FF\u00FF\u0771\u0771\u0771\u00FF\u00FF\u00FF"
                    + "\u07D3\u07D3\u07D3\u00FF\u00FF\u00FF\u0775\u0775\u0775\u00FF\u00FF\u00FF"
                    + "\u0774\u0774\u0774\u00FF\u00FF\u00FF\u0772\u0772\u0772\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0777\u0777\u0777\u00FF\u00FF\u00FF\u0778\u0778\u0778"
                    + "\u00FF\u00FF\u00FF\u0796\u0796\u0796\u00FF\u00FF\u00FF\u078C\u078C\u078C"
                    + "\u00FF\u00FF\u00FF\u078D\u078D\u078D\u00FF\u00FF\u00FF\u0779\u0779\u0779"
                    + "\u00FF\u00FF\u00FF\u077C\u077C\u077C\u07BD\u07BD\u07BD\u00FF\u00FF\u00FF"
                    + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                    + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                    + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF"
                    + "\u07A2\u07A2\u07A2\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u0799\u0799\u0799"
                    + "\u00FF\u00FF\u00FF\u079B\u079B\u079B\u00FF\u00FF\u00FF\u079A\u079A\u079A"
                    + "\u00FF\u00FF\u00FF\u079C\u079C\u079C\u00FF\u00FF\u00FF\u079D\u079D\u079D"
                    + "\u00FF\u00FF\u00FF\u078E\u078E\u078E\u00FF\u00FF\u00FF\u078F\u078F\u078F"
                    + "\u00FF\u00FF\u00FF\u0790\u0790\u0790\u00FF\u00FF\u00FF\u0791\u0791\u0791"
                    + "\u00FF\u00FF\u00FF\u0792\u0792\u0792\u00FF\u00FF\u00FF\u0793\u0793\u0793"
                    + "\u00FF\u00FF\u00FF\u0794\u0794\u0794\u00FF\u00FF\u00FF\u0795\u0795\u0795"
                    + "\u00FF\u00FF\u00FF\u077D\u077D\u077D\u07C3\u07C3\u07C3\u00FF\u00FF\u00FF"
                    + "\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF"
                    + "\u0770\u0770\u0770\u00FF\u00FF\u00FF\u07B3\u07B3\u07B3\u00FF\u00FF\u00FF"
                    + "\u07BC\u07BC\u07BC\u00FF\u00FF\u00FF\u07BA\u07BA\u07BA\u00FF\u00FF\u00FF"
                    + "\u07A6\u07A6\u07A6\u00FF\u00FF\u00FF\u07A8\u07A8\u07A8\u00FF\u00FF\u00FF"
                    + "\u07A7\u07A7\u07A7\u00FF\u00FF\u00FF\u07AD\u07AD\u07AD\u00FF\u00FF\u00FF"
                    + "\u07A9\u07A9\u07A9\u00FF\u00FF\u00FF\u07AB\u07AB\u07AB\u00FF\u00FF\u00FF"
                    + "\u07AA\u07AA\u07AA\u00FF\u00FF\u00FF\u07AC\u07AC\u07AC\u00FF\u00FF\u00FF"
                    + "\u07AE\u07AE\u07AE\u00FF\u00FF\u00FF\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF"
                    + "\u07B1\u07B1\u07B1\u00FF\u00FF\u00FF\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF"
                    + "\u07D1\u07D1\u07D1\u00FF\u00FF\u00FF\u07C5\u07C5\u07C5\u00FF\u00FF\u00FF"
                    + "\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF\u07C4\u07C4\u07C4\u00FF\u00FF\u00FF"
                    + "\u07BB\u07BB\u07BB\u00FF\u00FF\u00FF\u0460\u0460\u0460\u045F\u045F\u045F"
                    + "\u046C\u046C\u046C\u046B\u046B\u046B\u0464\u0464\u0464\u0463\u0463\u0463"
                    + "\u0468\u0468\u0468\u0467\u0467\u0467\u0490\u0490\u0490\u048F\u048F\u048F"
                    + "\u049C\u049C\u049C\u049B\u049B\u049B\u0494\u0494\u0494\u0493\u0493\u0493"
                    + "\u0498\u0498\u0498\u0497\u0497\u0497\u0513\u0513\u0513\u0512\u0512\u0512"
                    + "\u0517\u0517\u0517\u0516\u0516\u0516\u051B\u051B\u051B\u051A\u051A\u051A"
                    + "\u051F\u051F\u051F\u051E\u051E\u051E\u0523\u0523\u0523\u0522\u0522\u0522"
                    + "\u0527\u0527\u0527\u0526\u0526\u0526\u052B\u052B\u052B\u052A\u052A\u052A"
                    + "\u052F\u052F\u052F\u052E\u052E\u052E\u0470\u0470\u0470\u046F\u046F\u046F"
                    + "\u0474\u0474\u0474\u0473\u0473\u0473\u0480\u0480\u0480\u047F\u047F\u047F"
                    + "\u04A0\u04A0\u04A0\u049F\u049F\u049F\u03E4\u03E4\u03E4\u03E3\u03E3\u03E3"
                    + "\u03EE\u03EE\u03EE\u03ED\u03ED\u03ED\u03E8\u03E8\u03E8\u03E7\u03E7\u03E7"
                    + "\u03F2\u03F2\u03F2\u03F1\u03F1\u03F1\u03FC\u03FC\u03FC\u03FB\u03FB\u03FB"
                    + "\u03F6\u03F6\u03F6\u03F5\u03F5\u03F5\u04DD\u04DD\u04DD\u04DC\u04DC\u04DC"
                    + "\u04D7\u04D7\u04D7\u04D6\u04D6\u04D6\u04C9\u04C9\u04C9\u04C8\u04C8\u04C8"
                    + "\u04E1\u04E1\u04E1\u04E0\u04E0\u04E0\u0478\u0478\u0478\u0477\u0477\u0477"
                    + "\u047C\u047C\u047C\u047B\u047B\u047B\u0418\u0418\u0418\u0417\u0417\u0417"
                    + "\u0408\u0408\u0408\u0407\u0407\u0407\u0414\u0414\u0414\u0413\u0413\u0413"
                    + "\u0404\u0404\u0404\u0403\u0403\u0403\u04D3\u04D3\u04D3\u04D2\u04D2\u04D2"
                    + "\u04E5\u04E5\u04E5\u04E4\u04E4\u04E4\u0505\u0505\u0505\u0504\u0504\u0504"
                    + "\u050F\u050F\u050F\u050E\u050E\u050E\u0509\u0509\u0509\u0508\u0508\u0508"
                    + "\u04F7\u04F7\u04F7\u04F6\u04F6\u04F6\u0501\u0501\u0501\u0500\u0500\u0500"
                    + "\u04FB\u04FB\u04FB\u04FA\u04FA\u04FA\u04ED\u04ED\u04ED\u04EC\u04EC\u04EC"
                    + "\u04F3\u04F3\u04F3\u04F2\u04F2\u04F2\u04E9\u04E9\u04E9\u04E8\u04E8\u04E8"
                    + "\u0543\u0543\u0543\u0542\u0542\u0542\u0541\u0541\u0541\u00FF\u00FF\u00FF"
                    + "\u0536\u0536\u0536\u0535\u0535\u0535\u0534\u0534\u0534\u00FF\u00FF\u00FF"
                    + "\u053D\u053D\u053D\u053C\u053C\u053C\u053B\u053B\u053B\u00FF\u00FF\u00FF"
                    + "\u0562\u0562\u0562\u0561\u0561\u0561\u0560\u0560\u0560\u00FF\u00FF\u00FF"
                    + "\u0555\u0555\u0555\u0554\u0554\u0554\u0553\u0553\u0553\u00FF\u00FF\u00FF"
                    + "\u055C\u055C\u055C\u055B\u055B\u055B\u055A\u055A\u055A\u00FF\u00FF\u00FF"
                    + "\u054F\u054F\u054F\u054E\u054E\u054E\u054D\u054D\u054D\u00FF\u00FF\u00FF"
                    + "\u0549\u0549\u0549\u0548\u0548\u0548\u0547\u0547\u0547\u00FF\u00FF\u00FF"
                    + "\u02D7\u02D7\u02D8\u02D4\u02D4\u02D5\u02CA\u02CA\u02DC\u02C4\u02C4\u02CF"
                    + "\u02D6\u02D6\u02D6\u02D5\u02D5\u02D5\u02D6\u02D6\u02D6\u02CF\u02CF\u02CF"
                    + "\u03B6\u03B6\u03B6\u00FF\u00FF\u00FF\u057C\u057C\u057C\u057B\u057B\u057B"
                    + "\u04BC\u04BC\u04BC\u04BB\u04BB\u04BB\u04B3\u04B3\u04B3\u00FF\u00FF\u00FF"
                    + "\u04BF\u04BF\u04BF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u02CF\u02CF\u02CF"
                    + "\u03B5\u03B5\u03B5\u00FF\u00FF\u00FF\u0572\u0572\u0572\u0571\u0571\u0571"
                    + "\u0442\u0442\u0442\u0441\u0441\u0441\u043A\u043A\u043A\u0439\u0439\u0439"
                    + "\u043E\u043E\u043E\u043D\u043D\u043D\u04C5\u04C5\u04C5\u04C4\u04C4\u04C4"
                    + "\u0450\u0450\u0450\u044F\u044F\u044F\u0448\u0448\u0448\u0447\u0447\u0447"
                    + "\u044C\u044C\u044C\u044B\u044B\u044B\u0484\u0484\u0484\u0483\u0483\u0483"
                    + "\u048C\u048C\u048C\u048B\u048B\u048B\u0488\u0488\u0488\u0487\u0487\u0487"
                    + "\u04CF\u04CF\u04CF\u04CE\u04CE\u04CE\u0454\u0454\u0454\u0453\u0453\u0453"
                    + "\u045C\u045C\u045C\u045B\u045B\u045B\u0458\u0458\u0458\u0457\u0457\u0457"
                    + "\u056E\u056E\u056E\u056D\u056D\u056D\u04A8\u04A8\u04A8\u00FF\u00FF\u00FF"
                    + "\u02D9\u02D9\u02D9\u00FF\u00FF\u00FF\u0688\u0688\u0688\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0686\u0686\u0686\u0684\u0684\u0684\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0683\u0683\u0683\u06AF\u06AF\u06AF\u06AE\u06AE\u06AE"
                    + "\u0691\u0691\u0691\u0690\u0690\u0690\u06AD\u06AD\u06AD\u06AC\u06AC\u06AC"
                    + "\u068D\u068D\u068D\u068C\u068C\u068C\u02E2\u02E2\u02E2\u02DF\u02DF\u02DF"
                    + "\u02E2\u02E2\u02E2\u02D1\u02D1\u02D1\u02E2\u02E2\u02E2\u02E0\u02E0\u02E0"
                    + "\u02E2\u02E2\u02E2\u02D2\u02D2\u02D2\u00FF\u00FF\u00FF\u02D2\u02D2\u02D2"
                    + "\u02E2\u02E2\u02E2\u02DF\u02DF\u02DF\u02E2\u02E2\u02E2\u02D1\u02D1\u02D1"
                    + "\u02E2\u02E2\u02E2\u02E0\u02E0\u02E0\u02E2\u02E2\u02E2\u02D2\u02D2\u02D2"
                    + "\u00FF\u00FF\u00FF\u02D2\u02D2\u02D2\u02CD\u02CD\u02CD\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u04A6\u04A6\u04A6\u02CD\u02CD\u02CD\u02C6\u02C6\u02C6"
                    + "\u02E3\u02E3\u02E3\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04A7\u04A7\u04A7"
                    + "\u02E3\u02E3\u02E3\u02D3\u02D3\u02D3\u0568\u0568\u0568\u00FF\u00FF\u00FF"
                    + "\u050D\u050D\u050D\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u02E1\u02E1\u02E1"
                    + "\u00FF\u00FF\u00FF\u02D3\u02D3\u02D3\u00FF\u00FF\u00FF\u04A3\u04A3\u04A3"
                    + "\u00FF\u00FF\u00FF\u04C3\u04C3\u04C3\u00FF\u00FF\u00FF\u02E1\u02E1\u02E1"
                    + "\u00FF\u00FF\u00FF\u02D3\u02D3\u02D3\u00FF\u00FF\u00FF\u04A3\u04A3\u04A3"
                    + "\u00FF\u00FF\u00FF\u04C3\u04C3\u04C3\u02E2\u02E2\u02E2\u02E0\u02E0\u02E0"
                    + "\u02E2\u02E2\u02E2\u02D2\u02D2\u02D2\u00FF\u00FF\u00FF\u02D2\u02D2\u02D2"
                    + "\u02E2\u02E2\u02E2\u02DF\u02DF\u02DF\u02E2\u02E2\u02E2\u02D1\u02D1\u02D1"
                    + "\u04A9\u04A9\u04AA\u04A6\u04A6\u04A7\u02CC\u02CC\u02DE\u02C7\u02C7\u02D3"
                    + "\u04AB\u04AB\u04AB\u04A7\u04A7\u04A7\u04AB\u04AB\u04AB\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u02D3\u02D3\u02D3\u03B4\u03B4\u03B4\u00FF\u00FF\u00FF"
                    + "\u04A5\u04A5\u04A5\u00FF\u00FF\u00FF\u04A4\u04A4\u04A4\u00FF\u00FF\u00FF"
                    + "\u04C0\u04C0\u04C0\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u02DF\u02DF\u02DF"
                    + "\u0567\u0567\u0567\u0566\u0566\u0566\u056C\u056C\u056C\u056B\u056B\u056B"
                    + "\u056A\u056A\u056A\u0569\u0569\u0569\u00FF\u00FF\u00FF\u02E0\u02E0\u02E0"
                    + "\u00FF\u00FF\u00FF\u03D5\u03D5\u03D5\u00FF\u00FF\u00FF\u03D6\u03D6\u03D6"
                    + "\u06E9\u06E9\u06E9\u06E8\u06E8\u06E8\u06EB\u06EB\u06EB\u06EA\u06EA\u06EA"
                    + "\u06BC\u06BC\u06BC\u06BA\u06BA\u06BA\u06BD\u06BD\u06BD\u06BB\u06BB\u06BB"
                    + "\u06FB\u06FB\u06FB\u06FA\u06FA\u06FA\u06FD\u06FD\u06FD\u06FC\u06FC\u06FC"
                    + "\u06CC\u06CC\u06CC\u06CA\u06CA\u06CA\u06CD\u06CD\u06CD\u06CB\u06CB\u06CB"
                    + "\u0707\u0707\u0707\u0706\u0706\u0706\u0709\u0709\u0709\u0708\u0708\u0708"
                    + "\u06D8\u06D8\u06D8\u06D6\u06D6\u06D6\u06D9\u06D9\u06D9\u06D7\u06D7\u06D7"
                    + "\u06F7\u06F7\u06F7\u06F6\u06F6\u06F6\u06F9\u06F9\u06F9\u06F8\u06F8\u06F8"
                    + "\u06C8\u06C8\u06C8\u06C6\u06C6\u06C6\u06C9\u06C9\u06C9\u06C7\u06C7\u06C7"
                    + "\u06EF\u06EF\u06EF\u06EE\u06EE\u06EE\u06F1\u06F1\u06F1\u06F0\u06F0\u06F0"
                    + "\u06C0\u06C0\u06C0\u06BE\u06BE\u06BE\u06C1\u06C1\u06C1\u06BF\u06BF\u06BF"
                    + "\u06F3\u06F3\u06F3\u06F2\u06F2\u06F2\u06F5\u06F5\u06F5\u06F4\u06F4\u06F4"
                    + "\u06C4\u06C4\u06C4\u06C2\u06C2\u06C2\u06C5\u06C5\u06C5\u06C3\u06C3\u06C3"
                    + "\u0703\u0703\u0703\u0702\u0702\u0702\u0705\u0705\u0705\u0704\u0704\u0704"
                    + "\u06D4\u06D4\u06D4\u06D2\u06D2\u06D2\u06D5\u06D5\u06D5\u06D3\u06D3\u06D3"
                    + "\u0670\u0670\u0670\u066F\u066F\u066F\u0672\u0672\u0672\u0671\u0671\u0671"
                    + "\u066C\u066C\u066C\u066B\u066B\u066B\u066E\u066E\u066E\u066D\u066D\u066D"
                    + "\u0472\u0472\u0472\u0471\u0471\u0471\u0472\u0472\u0472\u0471\u0471\u0471"
                    + "\u0476\u0476\u0476\u0475\u0475\u0475\u0476\u0476\u0476\u0475\u0475\u0475"
                    + "\u0482\u0482\u0482\u0481\u0481\u0481\u0482\u0482\u0482\u0481\u0481\u0481"
                    + "\u04A2\u04A2\u04A2\u04A1\u04A1\u04A1\u04A2\u04A2\u04A2\u04A1\u04A1\u04A1"
                    + "\u0674\u0674\u0674\u0673\u0673\u0673\u067A\u067A\u067A\u0679\u0679\u0679"
                    + "\u0677\u0677\u0677\u0675\u0675\u0675\u0678\u0678\u0678\u0676\u0676\u0676"
                    + "\u0682\u0682\u0682\u0681\u0681\u0681\u0680\u0680\u0680\u067F\u067F\u067F"
                    + "\u067E\u067E\u067E\u067D\u067D\u067D\u067C\u067C\u067C\u067B\u067B\u067B"
                    + "\u06ED\u06ED\u06ED\u06EC\u06EC\u06EC\u06DB\u06DB\u06DB\u06DA\u06DA\u06DA"
                    + "\u06E3\u06E3\u06E3\u06E2\u06E2\u06E2\u06E1\u06E1\u06E1\u06E0\u06E0\u06E0"
                    + "\u06E7\u06E7\u06E7\u06E6\u06E6\u06E6\u06E5\u06E5\u06E5\u06E4\u06E4\u06E4"
                    + "\u06FF\u06FF\u06FF\u06FE\u06FE\u06FE\u06D0\u06D0\u06D0\u06CE\u06CE\u06CE"
                    + "\u0701\u0701\u0701\u0700\u0700\u0700\u06D1\u06D1\u06D1\u06CF\u06CF\u06CF"
                    + "\u06DF\u06DF\u06DF\u06DE\u06DE\u06DE\u06DD\u06DD\u06DD\u06DC\u06DC\u06DC"
                    + "\u06A1\u06A1\u06A3\u06A0\u06A0\u06A2\u069D\u069D\u069F\u069C\u069C\u069E"
                    + "\u06B7\u06B7\u06B9\u06B6\u06B6\u06B8\u06A7\u06A7\u06A9\u06A6\u06A6\u06A8"
                    + "\u06B3\u06B3\u06B5\u06B2\u06B2\u06B4\u0697\u0697\u0699\u0696\u0696\u0698"
                    + "\u0695\u0695\u0695\u0694\u0694\u0694\u068F\u068F\u068F\u068E\u068E\u068E"
                    + "\u06A5\u06A5\u06A5\u06A4\u06A4\u06A4\u069B\u069B\u069B\u069A\u069A\u069A"
                    + "\u0689\u0689\u0689\u0687\u0687\u0687\u0693\u0693\u0693\u0692\u0692\u0692"
                    + "\u06B1\u06B1\u06B1\u06B0\u06B0\u06B0\u0685\u0685\u0685\u0683\u0683\u0683"
                    + "\u068B\u068B\u068B\u068A\u068A\u068A\u06AB\u06AB\u06AB\u06AA\u06AA\u06AA"
                    + "\u0462\u0462\u0462\u0461\u0461\u0461\u046E\u046E\u046E\u046D\u046D\u046D"
                    + "\u0466\u0466\u0466\u0465\u0465\u0465\u046A\u046A\u046A\u0469\u0469\u0469"
                    + "\u0492\u0492\u0492\u0491\u0491\u0491\u049E\u049E\u049E\u049D\u049D\u049D"
                    + "\u0496\u0496\u0496\u0495\u0495\u0495\u049A\u049A\u049A\u0499\u0499\u0499"
                    + "\u0515\u0515\u0515\u0514\u0514\u0514\u0519\u0519\u0519\u0518\u0518\u0518"
                    + "\u051D\u051D\u051D\u051C\u051C\u051C\u0521\u0521\u0521\u0520\u0520\u0520"
                    + "\u0525\u0525\u0525\u0524\u0524\u0524\u0529\u0529\u0529\u0528\u0528\u0528"
                    + "\u052D\u052D\u052D\u052C\u052C\u052C\u0531\u0531\u0531\u0530\u0530\u0530"
                    + "\u0472\u0472\u0472\u0471\u0471\u0471\u0476\u0476\u0476\u0475\u0475\u0475"
                    + "\u0482\u0482\u0482\u0481\u0481\u0481\u04A2\u04A2\u04A2\u04A1\u04A1\u04A1"
                    + "\u03E6\u03E6\u03E6\u03E5\u03E5\u03E5\u03F0\u03F0\u03F0\u03EF\u03EF\u03EF"
                    + "\u03EA\u03EA\u03EA\u03E9\u03E9\u03E9\u03F4\u03F4\u03F4\u03F3\u03F3\u03F3"
                    + "\u03FE\u03FE\u03FE\u03FD\u03FD\u03FD\u03F8\u03F8\u03F8\u03F7\u03F7\u03F7"
                    + "\u04DF\u04DF\u04DF\u04DE\u04DE\u04DE\u04D9\u04D9\u04D9\u04D8\u04D8\u04D8"
                    + "\u04CB\u04CB\u04CB\u04CA\u04CA\u04CA\u04E3\u04E3\u04E3\u04E2\u04E2\u04E2"
                    + "\u047A\u047A\u047A\u0479\u0479\u0479\u047E\u047E\u047E\u047D\u047D\u047D"
                    + "\u041A\u041A\u041A\u0419\u0419\u0419\u040A\u040A\u040A\u0409\u0409\u0409"
                    + "\u0416\u0416\u0416\u0415\u0415\u0415\u0406\u0406\u0406\u0405\u0405\u0405"
                    + "\u04D5\u04D5\u04D5\u04D4\u04D4\u04D4\u04E7\u04E7\u04E7\u04E6\u04E6\u04E6"
                    + "\u0507\u0507\u0507\u0506\u0506\u0506\u0511\u0511\u0511\u0510\u0510\u0510"
                    + "\u050B\u050B\u050B\u050A\u050A\u050A\u04F9\u04F9\u04F9\u04F8\u04F8\u04F8"
                    + "\u0503\u0503\u0503\u0502\u0502\u0502\u04FD\u04FD\u04FD\u04FC\u04FC\u04FC"
                    + "\u04EF\u04EF\u04EF\u04EE\u04EE\u04EE\u04F5\u04F5\u04F5\u04F4\u04F4\u04F4"
                    + "\u04EB\u04EB\u04EB\u04EA\u04EA\u04EA\u050D\u050D\u050D\u050C\u050C\u050C"
                    + "\u04FF\u04FF\u04FF\u04FE\u04FE\u04FE\u0540\u0540\u0540\u053F\u053F\u053F"
                    + "\u0544\u0544\u0544\u00FF\u00FF\u00FF\u0533\u0533\u0533\u0532\u0532\u0532"
                    + "\u0537\u0537\u0537\u00FF\u00FF\u00FF\u053A\u053A\u053A\u0539\u0539\u0539"
                    + "\u053E\u053E\u053E\u00FF\u00FF\u00FF\u055F\u055F\u055F\u055E\u055E\u055E"
                    + "\u0563\u0563\u0563\u00FF\u00FF\u00FF\u0552\u0552\u0552\u0551\u0551\u0551"
                    + "\u0556\u0556\u0556\u00FF\u00FF\u00FF\u0559\u0559\u0559\u0558\u0558\u0558"
                    + "\u055D\u055D\u055D\u00FF\u00FF\u00FF\u054C\u054C\u054C\u054B\u054B\u054B"
                    + "\u0550\u0550\u0550\u00FF\u00FF\u00FF\u0546\u0546\u0546\u0545\u0545\u0545"
                    + "\u054A\u054A\u054A\u00FF\u00FF\u00FF\u0538\u0538\u0538\u00FF\u00FF\u00FF"
                    + "\u0557\u0557\u0557\u00FF\u00FF\u00FF\u04BE\u04BE\u04BE\u04BD\u04BD\u04BD"
                    + "\u04B4\u04B4\u04B4\u00FF\u00FF\u00FF\u0574\u0574\u0574\u0573\u0573\u0573"
                    + "\u0444\u0444\u0444\u0443\u0443\u0443\u043C\u043C\u043C\u043B\u043B\u043B"
                    + "\u0440\u0440\u0440\u043F\u043F\u043F\u04C7\u04C7\u04C7\u04C6\u04C6\u04C6"
                    + "\u0452\u0452\u0452\u0451\u0451\u0451\u044A\u044A\u044A\u0449\u0449\u0449"
                    + "\u044E\u044E\u044E\u044D\u044D\u044D\u0486\u0486\u0486\u0485\u0485\u0485"
                    + "\u048E\u048E\u048E\u048D\u048D\u048D\u048A\u048A\u048A\u0489\u0489\u0489"
                    + "\u04D1\u04D1\u04D1\u04D0\u04D0\u04D0\u0456\u0456\u0456\u0455\u0455\u0455"
                    + "\u045E\u045E\u045E\u045D\u045D\u045D\u045A\u045A\u045A\u0459\u0459\u0459"
                    + "\u0424\u0424\u0424\u0423\u0423\u0423\u0420\u0420\u0420\u041F\u041F\u041F"
                    + "\u0422\u0422\u0422\u0421\u0421\u0421\u0428\u0428\u0428\u0427\u0427\u0427"
                    + "\u042A\u042A\u042A\u0429\u0429\u0429\u0426\u0426\u0426\u0425\u0425\u0425"
                    + "\u0430\u0430\u0430\u042F\u042F\u042F\u042C\u042C\u042C\u042B\u042B\u042B"
                    + "\u042E\u042E\u042E\u042D\u042D\u042D\u0434\u0434\u0434\u0433\u0433\u0433"
                    + "\u0436\u0436\u0436\u0435\u0435\u0435\u0432\u0432\u0432\u0431\u0431\u0431"
                    + "\u04CD\u04CD\u04CD\u04CC\u04CC\u04CC\u03EC\u03EC\u03EC\u03EB\u03EB\u03EB"
                    + "\u04F1\u04F1\u04F1\u04F0\u04F0\u04F0\u0410\u0410\u0410\u040F\u040F\u040F"
                    + "\u0412\u0412\u0412\u0411\u0411\u0411\u041E\u041E\u041E\u041D\u041D\u041D"
                    + "\u041C\u041C\u041C\u041B\u041B\u041B\u0400\u0400\u0400\u03FF\u03FF\u03FF"
                    + "\u0402\u0402\u0402\u0401\u0401\u0401\u040E\u040E\u040E\u040D\u040D\u040D"
                    + "\u040C\u040C\u040C\u040B\u040B\u040B\u04DB\u04DB\u04DB\u04DA\u04DA\u04DA"
                    + "\u0446\u0446\u0446\u0445\u0445\u0445\u04C2\u04C2\u04C2\u04C1\u04C1\u04C1"
                    + "\u04B1\u04B1\u04B1\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04B0\u04B0\u04B0"
                    + "\u04B4\u04B4\u04B4\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04B2\u04B2\u04B2"
                    + "\u04AD\u04AD\u04AF\u04AC\u04AC\u04AE\u04AD\u04AD\u04AD\u04AC\u04AC\u04AC"
                    + "\u04BA\u04BA\u04BA\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u04B9\u04B9\u04B9"
                    + "\u04B6\u04B6\u04B8\u04B5\u04B5\u04B7\u0438\u0438\u0438\u0437\u0437\u0437"
                    + "\u03FA\u03FA\u03FA\u03F9\u03F9\u03F9\u050B\u050B\u050B\u050A\u050A\u050A"
                    + "\u04FD\u04FD\u04FD\u04FC\u04FC\u04FC\u050D\u050D\u050D\u050C\u050C\u050C"
                    + "\u04FF\u04FF\u04FF\u04FE\u04FE\u04FE\u0580\u0580\u0580\u057F\u057F\u057F"
                    + "\u057E\u057E\u057E\u057D\u057D\u057D\u0576\u0576\u0576\u0575\u0575\u0575"
                    + "\u057A\u057A\u057A\u0579\u0579\u0579\u0578\u0578\u0578\u0577\u0577\u0577"
                    + "\u0570\u0570\u0570\u056F\u056F\u056F\u03E0\u03E0\u03E0\u03DF\u03DF\u03DF"
                    + "\u03DE\u03DE\u03DE\u03DD\u03DD\u03DD\u03DC\u03DC\u03DC\u03DB\u03DB\u03DB"
                    + "\u03DA\u03DA\u03DA\u03D9\u03D9\u03D9\u03D8\u03D8\u03D8\u03D7\u03D7\u03D7"
                    + "\u03E2\u03E2\u03E2\u03E1\u03E1\u03E1\u0565\u0565\u0565\u00FF\u00FF\u00FF"
                    + "\u00FF\u00FF\u00FF\u0564\u0564\u0564\u0728\u0728\u0728\u0727\u0727\u0727"
                    + "\u0726\u0726\u0726\u0725\u0725\u0725\u072C\u072C\u072C\u072B\u072B\u072B"
                    + "\u072A\u072A\u072A\u0729\u0729\u0729\u02B4\u02B4\u02B4\u02B3\u02B3\u02B3"
                    + "\u02AE\u02B0\u02B2\u02AD\u02AF\u02B1\u0113\u0113\u0113\u0112\u0112\u0112"
                    + "\u0115\u0115\u0115\u0114\u0114\u0114\u010F\u010F\u010F\u010E\u010E\u010E"
                    + "\u0111\u0111\u0111\u0110\u0110\u0110\u0117\u0117\u0117\u0116\u0116\u0116"
                    + "\u0119\u0119\u0119\u0118\u0118\u0118\u0582\u0582\u0582\u0581\u0581\u0581");
    }

    /** A new operation of a number. */
    static Operation make(int number) {
        return switch (number >> 8) {
            case 0 -> make0(number);
            case 1 -> make1(number);
            case 2 -> make2(number);
            case 3 -> make3(number);
            case 4 -> make4(number);
            case 5 -> make5(number);
            case 6 -> make6(number);
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make0(int number) {
        return switch (number) {
            case 0 -> new AccessRightsArplMR();
            case 1 -> new AccessRightsArplRR();
            case 2 -> new AccessRightsLarRM();
            case 3 -> new AccessRightsLarRR();
            case 4 -> new AccessRightsLslRM();
            case 5 -> new AccessRightsLslRR();
            case 6 -> new AccessRightsVerrM();
            case 7 -> new AccessRightsVerrR();
            case 8 -> new AccessRightsVerwM();
            case 9 -> new AccessRightsVerwR();
            case 10 -> new AddressingLea16RM();
            case 11 -> new AddressingLea32RM();
            case 12 -> new AddressingLea64RM();
            case 13 -> new AddressingXlat();
            case 14 -> new AesAesdecXM();
            case 15 -> new AesAesdecXX();
            case 16 -> new AesAesdeclastXM();
            case 17 -> new AesAesdeclastXX();
            case 18 -> new AesAesencXM();
            case 19 -> new AesAesencXX();
            case 20 -> new AesAesenclastXM();
            case 21 -> new AesAesenclastXX();
            case 22 -> new AesAesimcXM();
            case 23 -> new AesAesimcXX();
            case 24 -> new AesAeskeygenassistXMI();
            case 25 -> new AesAeskeygenassistXXI();
            case 26 -> new ArithmeticAdc16MI();
            case 27 -> new ArithmeticAdc16MR();
            case 28 -> new ArithmeticAdc16RI();
            case 29 -> new ArithmeticAdc16RM();
            case 30 -> new ArithmeticAdc16RR();
            case 31 -> new ArithmeticAdc32MI();
            case 32 -> new ArithmeticAdc32MR();
            case 33 -> new ArithmeticAdc32RI();
            case 34 -> new ArithmeticAdc32RM();
            case 35 -> new ArithmeticAdc32RR();
            case 36 -> new ArithmeticAdc64MI();
            case 37 -> new ArithmeticAdc64MR();
            case 38 -> new ArithmeticAdc64RI();
            case 39 -> new ArithmeticAdc64RM();
            case 40 -> new ArithmeticAdc64RR();
            case 41 -> new ArithmeticAdc8MI();
            case 42 -> new ArithmeticAdc8MR();
            case 43 -> new ArithmeticAdc8RI();
            case 44 -> new ArithmeticAdc8RM();
            case 45 -> new ArithmeticAdc8RR();
            case 46 -> new ArithmeticAdd16MI();
            case 47 -> new ArithmeticAdd16MR();
            case 48 -> new ArithmeticAdd16RI();
            case 49 -> new ArithmeticAdd16RM();
            case 50 -> new ArithmeticAdd16RR();
            case 51 -> new ArithmeticAdd32MI();
            case 52 -> new ArithmeticAdd32MR();
            case 53 -> new ArithmeticAdd32RI();
            case 54 -> new ArithmeticAdd32RM();
            case 55 -> new ArithmeticAdd32RR();
            case 56 -> new ArithmeticAdd64MI();
            case 57 -> new ArithmeticAdd64MR();
            case 58 -> new ArithmeticAdd64RI();
            case 59 -> new ArithmeticAdd64RM();
            case 60 -> new ArithmeticAdd64RR();
            case 61 -> new ArithmeticAdd8MI();
            case 62 -> new ArithmeticAdd8MR();
            case 63 -> new ArithmeticAdd8RI();
            case 64 -> new ArithmeticAdd8RM();
            case 65 -> new ArithmeticAdd8RR();
            case 66 -> new ArithmeticCmp16MI();
            case 67 -> new ArithmeticCmp16MR();
            case 68 -> new ArithmeticCmp16RI();
            case 69 -> new ArithmeticCmp16RM();
            case 70 -> new ArithmeticCmp16RR();
            case 71 -> new ArithmeticCmp32MI();
            case 72 -> new ArithmeticCmp32MR();
            case 73 -> new ArithmeticCmp32RI();
            case 74 -> new ArithmeticCmp32RM();
            case 75 -> new ArithmeticCmp32RR();
            case 76 -> new ArithmeticCmp64MI();
            case 77 -> new ArithmeticCmp64MR();
            case 78 -> new ArithmeticCmp64RI();
            case 79 -> new ArithmeticCmp64RM();
            case 80 -> new ArithmeticCmp64RR();
            case 81 -> new ArithmeticCmp8MI();
            case 82 -> new ArithmeticCmp8MR();
            case 83 -> new ArithmeticCmp8RI();
            case 84 -> new ArithmeticCmp8RM();
            case 85 -> new ArithmeticCmp8RR();
            case 86 -> new ArithmeticDec16M();
            case 87 -> new ArithmeticDec16R();
            case 88 -> new ArithmeticDec32M();
            case 89 -> new ArithmeticDec32R();
            case 90 -> new ArithmeticDec64M();
            case 91 -> new ArithmeticDec64R();
            case 92 -> new ArithmeticDec8M();
            case 93 -> new ArithmeticDec8R();
            case 94 -> new ArithmeticInc16M();
            case 95 -> new ArithmeticInc16R();
            case 96 -> new ArithmeticInc32M();
            case 97 -> new ArithmeticInc32R();
            case 98 -> new ArithmeticInc64M();
            case 99 -> new ArithmeticInc64R();
            case 100 -> new ArithmeticInc8M();
            case 101 -> new ArithmeticInc8R();
            case 102 -> new ArithmeticNeg16M();
            case 103 -> new ArithmeticNeg16R();
            case 104 -> new ArithmeticNeg32M();
            case 105 -> new ArithmeticNeg32R();
            case 106 -> new ArithmeticNeg64M();
            case 107 -> new ArithmeticNeg64R();
            case 108 -> new ArithmeticNeg8M();
            case 109 -> new ArithmeticNeg8R();
            case 110 -> new ArithmeticSbb16MI();
            case 111 -> new ArithmeticSbb16MR();
            case 112 -> new ArithmeticSbb16RI();
            case 113 -> new ArithmeticSbb16RM();
            case 114 -> new ArithmeticSbb16RR();
            case 115 -> new ArithmeticSbb32MI();
            case 116 -> new ArithmeticSbb32MR();
            case 117 -> new ArithmeticSbb32RI();
            case 118 -> new ArithmeticSbb32RM();
            case 119 -> new ArithmeticSbb32RR();
            case 120 -> new ArithmeticSbb64MI();
            case 121 -> new ArithmeticSbb64MR();
            case 122 -> new ArithmeticSbb64RI();
            case 123 -> new ArithmeticSbb64RM();
            case 124 -> new ArithmeticSbb64RR();
            case 125 -> new ArithmeticSbb8MI();
            case 126 -> new ArithmeticSbb8MR();
            case 127 -> new ArithmeticSbb8RI();
            case 128 -> new ArithmeticSbb8RM();
            case 129 -> new ArithmeticSbb8RR();
            case 130 -> new ArithmeticSub16MI();
            case 131 -> new ArithmeticSub16MR();
            case 132 -> new ArithmeticSub16RI();
            case 133 -> new ArithmeticSub16RM();
            case 134 -> new ArithmeticSub16RR();
            case 135 -> new ArithmeticSub32MI();
            case 136 -> new ArithmeticSub32MR();
            case 137 -> new ArithmeticSub32RI();
            case 138 -> new ArithmeticSub32RM();
            case 139 -> new ArithmeticSub32RR();
            case 140 -> new ArithmeticSub64MI();
            case 141 -> new ArithmeticSub64MR();
            case 142 -> new ArithmeticSub64RI();
            case 143 -> new ArithmeticSub64RM();
            case 144 -> new ArithmeticSub64RR();
            case 145 -> new ArithmeticSub8MI();
            case 146 -> new ArithmeticSub8MR();
            case 147 -> new ArithmeticSub8RI();
            case 148 -> new ArithmeticSub8RM();
            case 149 -> new ArithmeticSub8RR();
            case 150 -> new BitStringsBt16RR();
            case 151 -> new BitStringsBt32RR();
            case 152 -> new BitStringsBt64RR();
            case 153 -> new BitStringsBtc16RR();
            case 154 -> new BitStringsBtc32RR();
            case 155 -> new BitStringsBtc64RR();
            case 156 -> new BitStringsBtr16RR();
            case 157 -> new BitStringsBtr32RR();
            case 158 -> new BitStringsBtr64RR();
            case 159 -> new BitStringsBts16RR();
            case 160 -> new BitStringsBts32RR();
            case 161 -> new BitStringsBts64RR();
            case 162 -> new BitsBsf16RM();
            case 163 -> new BitsBsf16RR();
            case 164 -> new BitsBsf32RM();
            case 165 -> new BitsBsf32RR();
            case 166 -> new BitsBsf64RM();
            case 167 -> new BitsBsf64RR();
            case 168 -> new BitsBsr16RM();
            case 169 -> new BitsBsr16RR();
            case 170 -> new BitsBsr32RM();
            case 171 -> new BitsBsr32RR();
            case 172 -> new BitsBsr64RM();
            case 173 -> new BitsBsr64RR();
            case 174 -> new BitsBt16MI();
            case 175 -> new BitsBt16RI();
            case 176 -> new BitsBt32MI();
            case 177 -> new BitsBt32RI();
            case 178 -> new BitsBt64MI();
            case 179 -> new BitsBt64RI();
            case 180 -> new BitsBtc16MI();
            case 181 -> new BitsBtc16RI();
            case 182 -> new BitsBtc32MI();
            case 183 -> new BitsBtc32RI();
            case 184 -> new BitsBtc64MI();
            case 185 -> new BitsBtc64RI();
            case 186 -> new BitsBtr16MI();
            case 187 -> new BitsBtr16RI();
            case 188 -> new BitsBtr32MI();
            case 189 -> new BitsBtr32RI();
            case 190 -> new BitsBtr64MI();
            case 191 -> new BitsBtr64RI();
            case 192 -> new BitsBts16MI();
            case 193 -> new BitsBts16RI();
            case 194 -> new BitsBts32MI();
            case 195 -> new BitsBts32RI();
            case 196 -> new BitsBts64MI();
            case 197 -> new BitsBts64RI();
            case 198 -> new BitsPopcnt16RM();
            case 199 -> new BitsPopcnt16RR();
            case 200 -> new BitsPopcnt32RM();
            case 201 -> new BitsPopcnt32RR();
            case 202 -> new BitsPopcnt64RM();
            case 203 -> new BitsPopcnt64RR();
            case 204 -> new BranchesCall16I();
            case 205 -> new BranchesCall32I();
            case 206 -> new BranchesCall64I();
            case 207 -> new BranchesCallNear16M();
            case 208 -> new BranchesCallNear16R();
            case 209 -> new BranchesCallNear32M();
            case 210 -> new BranchesCallNear32R();
            case 211 -> new BranchesCallNear64M();
            case 212 -> new BranchesCallNear64R();
            case 213 -> new BranchesJa16I();
            case 214 -> new BranchesJa32I();
            case 215 -> new BranchesJa64I();
            case 216 -> new BranchesJae16I();
            case 217 -> new BranchesJae32I();
            case 218 -> new BranchesJae64I();
            case 219 -> new BranchesJb16I();
            case 220 -> new BranchesJb32I();
            case 221 -> new BranchesJb64I();
            case 222 -> new BranchesJbe16I();
            case 223 -> new BranchesJbe32I();
            case 224 -> new BranchesJbe64I();
            case 225 -> new BranchesJcxz16I();
            case 226 -> new BranchesJcxz32I();
            case 227 -> new BranchesJcxz64I();
            case 228 -> new BranchesJe16I();
            case 229 -> new BranchesJe32I();
            case 230 -> new BranchesJe64I();
            case 231 -> new BranchesJg16I();
            case 232 -> new BranchesJg32I();
            case 233 -> new BranchesJg64I();
            case 234 -> new BranchesJge16I();
            case 235 -> new BranchesJge32I();
            case 236 -> new BranchesJge64I();
            case 237 -> new BranchesJl16I();
            case 238 -> new BranchesJl32I();
            case 239 -> new BranchesJl64I();
            case 240 -> new BranchesJle16I();
            case 241 -> new BranchesJle32I();
            case 242 -> new BranchesJle64I();
            case 243 -> new BranchesJmp16I();
            case 244 -> new BranchesJmp32I();
            case 245 -> new BranchesJmp64I();
            case 246 -> new BranchesJmpNear16M();
            case 247 -> new BranchesJmpNear16R();
            case 248 -> new BranchesJmpNear32M();
            case 249 -> new BranchesJmpNear32R();
            case 250 -> new BranchesJmpNear64M();
            case 251 -> new BranchesJmpNear64R();
            case 252 -> new BranchesJne16I();
            case 253 -> new BranchesJne32I();
            case 254 -> new BranchesJne64I();
            case 255 -> new BranchesJno16I();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make1(int number) {
        return switch (number) {
            case 256 -> new BranchesJno32I();
            case 257 -> new BranchesJno64I();
            case 258 -> new BranchesJnp16I();
            case 259 -> new BranchesJnp32I();
            case 260 -> new BranchesJnp64I();
            case 261 -> new BranchesJns16I();
            case 262 -> new BranchesJns32I();
            case 263 -> new BranchesJns64I();
            case 264 -> new BranchesJo16I();
            case 265 -> new BranchesJo32I();
            case 266 -> new BranchesJo64I();
            case 267 -> new BranchesJp16I();
            case 268 -> new BranchesJp32I();
            case 269 -> new BranchesJp64I();
            case 270 -> new BranchesJs16I();
            case 271 -> new BranchesJs32I();
            case 272 -> new BranchesJs64I();
            case 273 -> new BranchesLoop16I();
            case 274 -> new BranchesLoop32I();
            case 275 -> new BranchesLoop64I();
            case 276 -> new BranchesLoope16I();
            case 277 -> new BranchesLoope32I();
            case 278 -> new BranchesLoope64I();
            case 279 -> new BranchesLoopne16I();
            case 280 -> new BranchesLoopne32I();
            case 281 -> new BranchesLoopne64I();
            case 282 -> new BranchesRet16();
            case 283 -> new BranchesRet32();
            case 284 -> new BranchesRet64();
            case 285 -> new BranchesRetPop16I();
            case 286 -> new BranchesRetPop32I();
            case 287 -> new BranchesRetPop64I();
            case 288 -> new ConditionsCmova16RM();
            case 289 -> new ConditionsCmova16RR();
            case 290 -> new ConditionsCmova32RM();
            case 291 -> new ConditionsCmova32RR();
            case 292 -> new ConditionsCmova64RM();
            case 293 -> new ConditionsCmova64RR();
            case 294 -> new ConditionsCmovae16RM();
            case 295 -> new ConditionsCmovae16RR();
            case 296 -> new ConditionsCmovae32RM();
            case 297 -> new ConditionsCmovae32RR();
            case 298 -> new ConditionsCmovae64RM();
            case 299 -> new ConditionsCmovae64RR();
            case 300 -> new ConditionsCmovb16RM();
            case 301 -> new ConditionsCmovb16RR();
            case 302 -> new ConditionsCmovb32RM();
            case 303 -> new ConditionsCmovb32RR();
            case 304 -> new ConditionsCmovb64RM();
            case 305 -> new ConditionsCmovb64RR();
            case 306 -> new ConditionsCmovbe16RM();
            case 307 -> new ConditionsCmovbe16RR();
            case 308 -> new ConditionsCmovbe32RM();
            case 309 -> new ConditionsCmovbe32RR();
            case 310 -> new ConditionsCmovbe64RM();
            case 311 -> new ConditionsCmovbe64RR();
            case 312 -> new ConditionsCmove16RM();
            case 313 -> new ConditionsCmove16RR();
            case 314 -> new ConditionsCmove32RM();
            case 315 -> new ConditionsCmove32RR();
            case 316 -> new ConditionsCmove64RM();
            case 317 -> new ConditionsCmove64RR();
            case 318 -> new ConditionsCmovg16RM();
            case 319 -> new ConditionsCmovg16RR();
            case 320 -> new ConditionsCmovg32RM();
            case 321 -> new ConditionsCmovg32RR();
            case 322 -> new ConditionsCmovg64RM();
            case 323 -> new ConditionsCmovg64RR();
            case 324 -> new ConditionsCmovge16RM();
            case 325 -> new ConditionsCmovge16RR();
            case 326 -> new ConditionsCmovge32RM();
            case 327 -> new ConditionsCmovge32RR();
            case 328 -> new ConditionsCmovge64RM();
            case 329 -> new ConditionsCmovge64RR();
            case 330 -> new ConditionsCmovl16RM();
            case 331 -> new ConditionsCmovl16RR();
            case 332 -> new ConditionsCmovl32RM();
            case 333 -> new ConditionsCmovl32RR();
            case 334 -> new ConditionsCmovl64RM();
            case 335 -> new ConditionsCmovl64RR();
            case 336 -> new ConditionsCmovle16RM();
            case 337 -> new ConditionsCmovle16RR();
            case 338 -> new ConditionsCmovle32RM();
            case 339 -> new ConditionsCmovle32RR();
            case 340 -> new ConditionsCmovle64RM();
            case 341 -> new ConditionsCmovle64RR();
            case 342 -> new ConditionsCmovne16RM();
            case 343 -> new ConditionsCmovne16RR();
            case 344 -> new ConditionsCmovne32RM();
            case 345 -> new ConditionsCmovne32RR();
            case 346 -> new ConditionsCmovne64RM();
            case 347 -> new ConditionsCmovne64RR();
            case 348 -> new ConditionsCmovno16RM();
            case 349 -> new ConditionsCmovno16RR();
            case 350 -> new ConditionsCmovno32RM();
            case 351 -> new ConditionsCmovno32RR();
            case 352 -> new ConditionsCmovno64RM();
            case 353 -> new ConditionsCmovno64RR();
            case 354 -> new ConditionsCmovnp16RM();
            case 355 -> new ConditionsCmovnp16RR();
            case 356 -> new ConditionsCmovnp32RM();
            case 357 -> new ConditionsCmovnp32RR();
            case 358 -> new ConditionsCmovnp64RM();
            case 359 -> new ConditionsCmovnp64RR();
            case 360 -> new ConditionsCmovns16RM();
            case 361 -> new ConditionsCmovns16RR();
            case 362 -> new ConditionsCmovns32RM();
            case 363 -> new ConditionsCmovns32RR();
            case 364 -> new ConditionsCmovns64RM();
            case 365 -> new ConditionsCmovns64RR();
            case 366 -> new ConditionsCmovo16RM();
            case 367 -> new ConditionsCmovo16RR();
            case 368 -> new ConditionsCmovo32RM();
            case 369 -> new ConditionsCmovo32RR();
            case 370 -> new ConditionsCmovo64RM();
            case 371 -> new ConditionsCmovo64RR();
            case 372 -> new ConditionsCmovp16RM();
            case 373 -> new ConditionsCmovp16RR();
            case 374 -> new ConditionsCmovp32RM();
            case 375 -> new ConditionsCmovp32RR();
            case 376 -> new ConditionsCmovp64RM();
            case 377 -> new ConditionsCmovp64RR();
            case 378 -> new ConditionsCmovs16RM();
            case 379 -> new ConditionsCmovs16RR();
            case 380 -> new ConditionsCmovs32RM();
            case 381 -> new ConditionsCmovs32RR();
            case 382 -> new ConditionsCmovs64RM();
            case 383 -> new ConditionsCmovs64RR();
            case 384 -> new ConditionsSetaM();
            case 385 -> new ConditionsSetaR();
            case 386 -> new ConditionsSetaeM();
            case 387 -> new ConditionsSetaeR();
            case 388 -> new ConditionsSetbM();
            case 389 -> new ConditionsSetbR();
            case 390 -> new ConditionsSetbeM();
            case 391 -> new ConditionsSetbeR();
            case 392 -> new ConditionsSeteM();
            case 393 -> new ConditionsSeteR();
            case 394 -> new ConditionsSetgM();
            case 395 -> new ConditionsSetgR();
            case 396 -> new ConditionsSetgeM();
            case 397 -> new ConditionsSetgeR();
            case 398 -> new ConditionsSetlM();
            case 399 -> new ConditionsSetlR();
            case 400 -> new ConditionsSetleM();
            case 401 -> new ConditionsSetleR();
            case 402 -> new ConditionsSetneM();
            case 403 -> new ConditionsSetneR();
            case 404 -> new ConditionsSetnoM();
            case 405 -> new ConditionsSetnoR();
            case 406 -> new ConditionsSetnpM();
            case 407 -> new ConditionsSetnpR();
            case 408 -> new ConditionsSetnsM();
            case 409 -> new ConditionsSetnsR();
            case 410 -> new ConditionsSetoM();
            case 411 -> new ConditionsSetoR();
            case 412 -> new ConditionsSetpM();
            case 413 -> new ConditionsSetpR();
            case 414 -> new ConditionsSetsM();
            case 415 -> new ConditionsSetsR();
            case 416 -> new ControlRegistersClts();
            case 417 -> new ControlRegistersLmswM();
            case 418 -> new ControlRegistersLmswR();
            case 419 -> new ControlRegistersRead32RR();
            case 420 -> new ControlRegistersRead64RR();
            case 421 -> new ControlRegistersSmsw16M();
            case 422 -> new ControlRegistersSmsw16R();
            case 423 -> new ControlRegistersSmsw32R();
            case 424 -> new ControlRegistersSmsw64R();
            case 425 -> new ControlRegistersWrite32RR();
            case 426 -> new ControlRegistersWrite64RR();
            case 427 -> new ControlRegistersXgetbv();
            case 428 -> new ControlRegistersXsetbv();
            case 429 -> new Crc32Crc32By16RM();
            case 430 -> new Crc32Crc32By16RR();
            case 431 -> new Crc32Crc32By32RM();
            case 432 -> new Crc32Crc32By32RR();
            case 433 -> new Crc32Crc32By64RM();
            case 434 -> new Crc32Crc32By64RR();
            case 435 -> new Crc32Crc32By8RM();
            case 436 -> new Crc32Crc32By8RR();
            case 437 -> new DataBswap16R();
            case 438 -> new DataBswap32R();
            case 439 -> new DataBswap64R();
            case 440 -> new DataExtendAccumulator16();
            case 441 -> new DataExtendAccumulator32();
            case 442 -> new DataExtendAccumulator64();
            case 443 -> new DataExtendIntoData16();
            case 444 -> new DataExtendIntoData32();
            case 445 -> new DataExtendIntoData64();
            case 446 -> new DataMov16MI();
            case 447 -> new DataMov16MR();
            case 448 -> new DataMov16RI();
            case 449 -> new DataMov16RM();
            case 450 -> new DataMov16RR();
            case 451 -> new DataMov32MI();
            case 452 -> new DataMov32MMm();
            case 453 -> new DataMov32MR();
            case 454 -> new DataMov32MX();
            case 455 -> new DataMov32MXV2();
            case 456 -> new DataMov32RI();
            case 457 -> new DataMov32RM();
            case 458 -> new DataMov32RMm();
            case 459 -> new DataMov32RR();
            case 460 -> new DataMov32RX();
            case 461 -> new DataMov32XX();
            case 462 -> new DataMov64MI();
            case 463 -> new DataMov64MMm();
            case 464 -> new DataMov64MR();
            case 465 -> new DataMov64MX();
            case 466 -> new DataMov64MXV2();
            case 467 -> new DataMov64MXV3();
            case 468 -> new DataMov64MmM();
            case 469 -> new DataMov64MmMV2();
            case 470 -> new DataMov64MmMm();
            case 471 -> new DataMov64MmR();
            case 472 -> new DataMov64MmRV2();
            case 473 -> new DataMov64MmX();
            case 474 -> new DataMov64RI();
            case 475 -> new DataMov64RM();
            case 476 -> new DataMov64RMm();
            case 477 -> new DataMov64RR();
            case 478 -> new DataMov64RX();
            case 479 -> new DataMov64XM();
            case 480 -> new DataMov64XMV2();
            case 481 -> new DataMov64XMV3();
            case 482 -> new DataMov64XX();
            case 483 -> new DataMov64XXV2();
            case 484 -> new DataMov8MI();
            case 485 -> new DataMov8MR();
            case 486 -> new DataMov8RI();
            case 487 -> new DataMov8RM();
            case 488 -> new DataMov8RR();
            case 489 -> new DataMovsxByte16RM();
            case 490 -> new DataMovsxByte16RR();
            case 491 -> new DataMovsxByte32RM();
            case 492 -> new DataMovsxByte32RR();
            case 493 -> new DataMovsxByte64RM();
            case 494 -> new DataMovsxByte64RR();
            case 495 -> new DataMovsxWord16RM();
            case 496 -> new DataMovsxWord16RR();
            case 497 -> new DataMovsxWord32RM();
            case 498 -> new DataMovsxWord32RR();
            case 499 -> new DataMovsxWord64RM();
            case 500 -> new DataMovsxWord64RR();
            case 501 -> new DataMovsxd16RM();
            case 502 -> new DataMovsxd16RR();
            case 503 -> new DataMovsxd32RM();
            case 504 -> new DataMovsxd32RR();
            case 505 -> new DataMovsxd64RM();
            case 506 -> new DataMovsxd64RR();
            case 507 -> new DataMovzx16RM();
            case 508 -> new DataMovzx16RMV2();
            case 509 -> new DataMovzx16RR();
            case 510 -> new DataMovzx16RRV2();
            case 511 -> new DataMovzx32RM();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make2(int number) {
        return switch (number) {
            case 512 -> new DataMovzx32RMV2();
            case 513 -> new DataMovzx32RR();
            case 514 -> new DataMovzx32RRV2();
            case 515 -> new DataMovzx64RM();
            case 516 -> new DataMovzx64RMV2();
            case 517 -> new DataMovzx64RR();
            case 518 -> new DataMovzx64RRV2();
            case 519 -> new DebugRead32RR();
            case 520 -> new DebugRead64RR();
            case 521 -> new DebugWrite32RR();
            case 522 -> new DebugWrite64RR();
            case 523 -> new DecimalAaa();
            case 524 -> new DecimalAadI();
            case 525 -> new DecimalAamI();
            case 526 -> new DecimalAas();
            case 527 -> new DecimalDaa();
            case 528 -> new DecimalDas();
            case 529 -> new DivideDiv16M();
            case 530 -> new DivideDiv16R();
            case 531 -> new DivideDiv32M();
            case 532 -> new DivideDiv32R();
            case 533 -> new DivideDiv64M();
            case 534 -> new DivideDiv64R();
            case 535 -> new DivideDiv8M();
            case 536 -> new DivideDiv8R();
            case 537 -> new DivideIdiv16M();
            case 538 -> new DivideIdiv16R();
            case 539 -> new DivideIdiv32M();
            case 540 -> new DivideIdiv32R();
            case 541 -> new DivideIdiv64M();
            case 542 -> new DivideIdiv64R();
            case 543 -> new DivideIdiv8M();
            case 544 -> new DivideIdiv8R();
            case 545 -> new ExchangeCmpxchg16RR();
            case 546 -> new ExchangeCmpxchg32RR();
            case 547 -> new ExchangeCmpxchg64RR();
            case 548 -> new ExchangeCmpxchg8RR();
            case 549 -> new ExchangeCmpxchgWide16M();
            case 550 -> new ExchangeCmpxchgWide32M();
            case 551 -> new ExchangeCmpxchgWide64M();
            case 552 -> new ExchangeXadd16RR();
            case 553 -> new ExchangeXadd32RR();
            case 554 -> new ExchangeXadd64RR();
            case 555 -> new ExchangeXadd8RR();
            case 556 -> new ExchangeXchg16RR();
            case 557 -> new ExchangeXchg32RR();
            case 558 -> new ExchangeXchg64RR();
            case 559 -> new ExchangeXchg8RR();
            case 560 -> new ExchangeXchgAccumulator16RR();
            case 561 -> new ExchangeXchgAccumulator32RR();
            case 562 -> new ExchangeXchgAccumulator64RR();
            case 563 -> new ExtendedStateFxrstor();
            case 564 -> new ExtendedStateFxsave();
            case 565 -> new ExtendedStateLdmxcsrM();
            case 566 -> new ExtendedStateStmxcsrM();
            case 567 -> new ExtendedStateXrstor();
            case 568 -> new ExtendedStateXsave();
            case 569 -> new FarBranchesCallDirectII();
            case 570 -> new FarBranchesCallIndirect();
            case 571 -> new FarBranchesJumpDirectII();
            case 572 -> new FarBranchesJumpIndirect();
            case 573 -> new FarReturnsIret();
            case 574 -> new FarReturnsRet();
            case 575 -> new FarReturnsRetPopI();
            case 576 -> new FastCallsRdfsbaseR();
            case 577 -> new FastCallsRdfsbaseRV2();
            case 578 -> new FastCallsRdgsbaseR();
            case 579 -> new FastCallsRdgsbaseRV2();
            case 580 -> new FastCallsSwapgs();
            case 581 -> new FastCallsSyscall();
            case 582 -> new FastCallsSysenter();
            case 583 -> new FastCallsSysexit();
            case 584 -> new FastCallsSysret();
            case 585 -> new FastCallsWrfsbaseR();
            case 586 -> new FastCallsWrfsbaseRV2();
            case 587 -> new FastCallsWrgsbaseR();
            case 588 -> new FastCallsWrgsbaseRV2();
            case 589 -> new FlagControlClac();
            case 590 -> new FlagControlCli();
            case 591 -> new FlagControlPopf();
            case 592 -> new FlagControlPushf();
            case 593 -> new FlagControlStac();
            case 594 -> new FlagControlSti();
            case 595 -> new FlagOpsClc();
            case 596 -> new FlagOpsCld();
            case 597 -> new FlagOpsCmc();
            case 598 -> new FlagOpsLahf();
            case 599 -> new FlagOpsSahf();
            case 600 -> new FlagOpsSalc();
            case 601 -> new FlagOpsStc();
            case 602 -> new FlagOpsStd();
            case 603 -> new HypercallsVmcall();
            case 604 -> new IdentificationCpuid();
            case 605 -> new IdentificationRdpmc();
            case 606 -> new IdentificationRdtsc();
            case 607 -> new IdentificationRdtscp();
            case 608 -> new LogicAnd16MI();
            case 609 -> new LogicAnd16MR();
            case 610 -> new LogicAnd16RI();
            case 611 -> new LogicAnd16RM();
            case 612 -> new LogicAnd16RR();
            case 613 -> new LogicAnd32MI();
            case 614 -> new LogicAnd32MR();
            case 615 -> new LogicAnd32RI();
            case 616 -> new LogicAnd32RM();
            case 617 -> new LogicAnd32RR();
            case 618 -> new LogicAnd64MI();
            case 619 -> new LogicAnd64MR();
            case 620 -> new LogicAnd64RI();
            case 621 -> new LogicAnd64RM();
            case 622 -> new LogicAnd64RR();
            case 623 -> new LogicAnd8MI();
            case 624 -> new LogicAnd8MR();
            case 625 -> new LogicAnd8RI();
            case 626 -> new LogicAnd8RM();
            case 627 -> new LogicAnd8RR();
            case 628 -> new LogicNot16M();
            case 629 -> new LogicNot16R();
            case 630 -> new LogicNot32M();
            case 631 -> new LogicNot32R();
            case 632 -> new LogicNot64M();
            case 633 -> new LogicNot64R();
            case 634 -> new LogicNot8M();
            case 635 -> new LogicNot8R();
            case 636 -> new LogicOr16MI();
            case 637 -> new LogicOr16MR();
            case 638 -> new LogicOr16RI();
            case 639 -> new LogicOr16RM();
            case 640 -> new LogicOr16RR();
            case 641 -> new LogicOr32MI();
            case 642 -> new LogicOr32MR();
            case 643 -> new LogicOr32RI();
            case 644 -> new LogicOr32RM();
            case 645 -> new LogicOr32RR();
            case 646 -> new LogicOr64MI();
            case 647 -> new LogicOr64MR();
            case 648 -> new LogicOr64RI();
            case 649 -> new LogicOr64RM();
            case 650 -> new LogicOr64RR();
            case 651 -> new LogicOr8MI();
            case 652 -> new LogicOr8MR();
            case 653 -> new LogicOr8RI();
            case 654 -> new LogicOr8RM();
            case 655 -> new LogicOr8RR();
            case 656 -> new LogicTest16MI();
            case 657 -> new LogicTest16MR();
            case 658 -> new LogicTest16RI();
            case 659 -> new LogicTest16RR();
            case 660 -> new LogicTest32MI();
            case 661 -> new LogicTest32MR();
            case 662 -> new LogicTest32RI();
            case 663 -> new LogicTest32RR();
            case 664 -> new LogicTest64MI();
            case 665 -> new LogicTest64MR();
            case 666 -> new LogicTest64RI();
            case 667 -> new LogicTest64RR();
            case 668 -> new LogicTest8MI();
            case 669 -> new LogicTest8MR();
            case 670 -> new LogicTest8RI();
            case 671 -> new LogicTest8RR();
            case 672 -> new LogicXor16MI();
            case 673 -> new LogicXor16MR();
            case 674 -> new LogicXor16RI();
            case 675 -> new LogicXor16RM();
            case 676 -> new LogicXor16RR();
            case 677 -> new LogicXor32MI();
            case 678 -> new LogicXor32MR();
            case 679 -> new LogicXor32RI();
            case 680 -> new LogicXor32RM();
            case 681 -> new LogicXor32RR();
            case 682 -> new LogicXor64MI();
            case 683 -> new LogicXor64MR();
            case 684 -> new LogicXor64RI();
            case 685 -> new LogicXor64RM();
            case 686 -> new LogicXor64RR();
            case 687 -> new LogicXor8MI();
            case 688 -> new LogicXor8MR();
            case 689 -> new LogicXor8RI();
            case 690 -> new LogicXor8RM();
            case 691 -> new LogicXor8RR();
            case 692 -> new MaskedStoreMaskmovdquXX();
            case 693 -> new MaskedStoreMaskmovqMmMm();
            case 694 -> new MmxStateEmms();
            case 695 -> new MsrAccessRdmsr();
            case 696 -> new MsrAccessWrmsr();
            case 697 -> new MultiplyImul16RM();
            case 698 -> new MultiplyImul16RMI();
            case 699 -> new MultiplyImul16RR();
            case 700 -> new MultiplyImul16RRI();
            case 701 -> new MultiplyImul32RM();
            case 702 -> new MultiplyImul32RMI();
            case 703 -> new MultiplyImul32RR();
            case 704 -> new MultiplyImul32RRI();
            case 705 -> new MultiplyImul64RM();
            case 706 -> new MultiplyImul64RMI();
            case 707 -> new MultiplyImul64RR();
            case 708 -> new MultiplyImul64RRI();
            case 709 -> new MultiplyImulWide16M();
            case 710 -> new MultiplyImulWide16R();
            case 711 -> new MultiplyImulWide32M();
            case 712 -> new MultiplyImulWide32R();
            case 713 -> new MultiplyImulWide64M();
            case 714 -> new MultiplyImulWide64R();
            case 715 -> new MultiplyImulWide8M();
            case 716 -> new MultiplyImulWide8R();
            case 717 -> new MultiplyMul16M();
            case 718 -> new MultiplyMul16R();
            case 719 -> new MultiplyMul32M();
            case 720 -> new MultiplyMul32R();
            case 721 -> new MultiplyMul64M();
            case 722 -> new MultiplyMul64R();
            case 723 -> new MultiplyMul8M();
            case 724 -> new MultiplyMul8R();
            case 725 -> new MxcsrMovesLdmxcsrM();
            case 726 -> new MxcsrMovesStmxcsrM();
            case 727 -> new PackedBlendBlendpdXMI();
            case 728 -> new PackedBlendBlendpdXXI();
            case 729 -> new PackedBlendBlendpsXMI();
            case 730 -> new PackedBlendBlendpsXXI();
            case 731 -> new PackedBlendBlendvpdXM();
            case 732 -> new PackedBlendBlendvpdXX();
            case 733 -> new PackedBlendBlendvpsXM();
            case 734 -> new PackedBlendBlendvpsXX();
            case 735 -> new PackedBlendPblendvbXM();
            case 736 -> new PackedBlendPblendvbXX();
            case 737 -> new PackedBlendPblendwXMI();
            case 738 -> new PackedBlendPblendwXXI();
            case 739 -> new PackedComparePcmpeqbMmM();
            case 740 -> new PackedComparePcmpeqbMmMm();
            case 741 -> new PackedComparePcmpeqbXM();
            case 742 -> new PackedComparePcmpeqbXX();
            case 743 -> new PackedComparePcmpeqdMmM();
            case 744 -> new PackedComparePcmpeqdMmMm();
            case 745 -> new PackedComparePcmpeqdXM();
            case 746 -> new PackedComparePcmpeqdXX();
            case 747 -> new PackedComparePcmpeqqXM();
            case 748 -> new PackedComparePcmpeqqXX();
            case 749 -> new PackedComparePcmpeqwMmM();
            case 750 -> new PackedComparePcmpeqwMmMm();
            case 751 -> new PackedComparePcmpeqwXM();
            case 752 -> new PackedComparePcmpeqwXX();
            case 753 -> new PackedComparePcmpgtbMmM();
            case 754 -> new PackedComparePcmpgtbMmMm();
            case 755 -> new PackedComparePcmpgtbXM();
            case 756 -> new PackedComparePcmpgtbXX();
            case 757 -> new PackedComparePcmpgtdMmM();
            case 758 -> new PackedComparePcmpgtdMmMm();
            case 759 -> new PackedComparePcmpgtdXM();
            case 760 -> new PackedComparePcmpgtdXX();
            case 761 -> new PackedComparePcmpgtqXM();
            case 762 -> new PackedComparePcmpgtqXX();
            case 763 -> new PackedComparePcmpgtwMmM();
            case 764 -> new PackedComparePcmpgtwMmMm();
            case 765 -> new PackedComparePcmpgtwXM();
            case 766 -> new PackedComparePcmpgtwXX();
            case 767 -> new PackedComparePmaxsbXM();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make3(int number) {
        return switch (number) {
            case 768 -> new PackedComparePmaxsbXX();
            case 769 -> new PackedComparePmaxsdXM();
            case 770 -> new PackedComparePmaxsdXX();
            case 771 -> new PackedComparePmaxswMmM();
            case 772 -> new PackedComparePmaxswMmMm();
            case 773 -> new PackedComparePmaxswXM();
            case 774 -> new PackedComparePmaxswXX();
            case 775 -> new PackedComparePmaxubMmM();
            case 776 -> new PackedComparePmaxubMmMm();
            case 777 -> new PackedComparePmaxubXM();
            case 778 -> new PackedComparePmaxubXX();
            case 779 -> new PackedComparePmaxudXM();
            case 780 -> new PackedComparePmaxudXX();
            case 781 -> new PackedComparePmaxuwXM();
            case 782 -> new PackedComparePmaxuwXX();
            case 783 -> new PackedComparePminsbXM();
            case 784 -> new PackedComparePminsbXX();
            case 785 -> new PackedComparePminsdXM();
            case 786 -> new PackedComparePminsdXX();
            case 787 -> new PackedComparePminswMmM();
            case 788 -> new PackedComparePminswMmMm();
            case 789 -> new PackedComparePminswXM();
            case 790 -> new PackedComparePminswXX();
            case 791 -> new PackedComparePminubMmM();
            case 792 -> new PackedComparePminubMmMm();
            case 793 -> new PackedComparePminubXM();
            case 794 -> new PackedComparePminubXX();
            case 795 -> new PackedComparePminudXM();
            case 796 -> new PackedComparePminudXX();
            case 797 -> new PackedComparePminuwXM();
            case 798 -> new PackedComparePminuwXX();
            case 799 -> new PackedExtendPmovsxbdXM();
            case 800 -> new PackedExtendPmovsxbdXX();
            case 801 -> new PackedExtendPmovsxbqXM();
            case 802 -> new PackedExtendPmovsxbqXX();
            case 803 -> new PackedExtendPmovsxbwXM();
            case 804 -> new PackedExtendPmovsxbwXX();
            case 805 -> new PackedExtendPmovsxdqXM();
            case 806 -> new PackedExtendPmovsxdqXX();
            case 807 -> new PackedExtendPmovsxwdXM();
            case 808 -> new PackedExtendPmovsxwdXX();
            case 809 -> new PackedExtendPmovsxwqXM();
            case 810 -> new PackedExtendPmovsxwqXX();
            case 811 -> new PackedExtendPmovzxbdXM();
            case 812 -> new PackedExtendPmovzxbdXX();
            case 813 -> new PackedExtendPmovzxbqXM();
            case 814 -> new PackedExtendPmovzxbqXX();
            case 815 -> new PackedExtendPmovzxbwXM();
            case 816 -> new PackedExtendPmovzxbwXX();
            case 817 -> new PackedExtendPmovzxdqXM();
            case 818 -> new PackedExtendPmovzxdqXX();
            case 819 -> new PackedExtendPmovzxwdXM();
            case 820 -> new PackedExtendPmovzxwdXX();
            case 821 -> new PackedExtendPmovzxwqXM();
            case 822 -> new PackedExtendPmovzxwqXX();
            case 823 -> new PackedHorizontalMpsadbwXMI();
            case 824 -> new PackedHorizontalMpsadbwXXI();
            case 825 -> new PackedHorizontalPhadddMmxMmM();
            case 826 -> new PackedHorizontalPhadddMmxMmMm();
            case 827 -> new PackedHorizontalPhadddXM();
            case 828 -> new PackedHorizontalPhadddXX();
            case 829 -> new PackedHorizontalPhaddswMmxMmM();
            case 830 -> new PackedHorizontalPhaddswMmxMmMm();
            case 831 -> new PackedHorizontalPhaddswXM();
            case 832 -> new PackedHorizontalPhaddswXX();
            case 833 -> new PackedHorizontalPhaddwMmxMmM();
            case 834 -> new PackedHorizontalPhaddwMmxMmMm();
            case 835 -> new PackedHorizontalPhaddwXM();
            case 836 -> new PackedHorizontalPhaddwXX();
            case 837 -> new PackedHorizontalPhminposuwXM();
            case 838 -> new PackedHorizontalPhminposuwXX();
            case 839 -> new PackedHorizontalPhsubdMmxMmM();
            case 840 -> new PackedHorizontalPhsubdMmxMmMm();
            case 841 -> new PackedHorizontalPhsubdXM();
            case 842 -> new PackedHorizontalPhsubdXX();
            case 843 -> new PackedHorizontalPhsubswMmxMmM();
            case 844 -> new PackedHorizontalPhsubswMmxMmMm();
            case 845 -> new PackedHorizontalPhsubswXM();
            case 846 -> new PackedHorizontalPhsubswXX();
            case 847 -> new PackedHorizontalPhsubwMmxMmM();
            case 848 -> new PackedHorizontalPhsubwMmxMmMm();
            case 849 -> new PackedHorizontalPhsubwXM();
            case 850 -> new PackedHorizontalPhsubwXX();
            case 851 -> new PackedIntegerPabsbMmM();
            case 852 -> new PackedIntegerPabsbMmMm();
            case 853 -> new PackedIntegerPabsbXM();
            case 854 -> new PackedIntegerPabsbXX();
            case 855 -> new PackedIntegerPabsdMmM();
            case 856 -> new PackedIntegerPabsdMmMm();
            case 857 -> new PackedIntegerPabsdXM();
            case 858 -> new PackedIntegerPabsdXX();
            case 859 -> new PackedIntegerPabswMmM();
            case 860 -> new PackedIntegerPabswMmMm();
            case 861 -> new PackedIntegerPabswXM();
            case 862 -> new PackedIntegerPabswXX();
            case 863 -> new PackedIntegerPaddbMmM();
            case 864 -> new PackedIntegerPaddbMmMm();
            case 865 -> new PackedIntegerPaddbXM();
            case 866 -> new PackedIntegerPaddbXX();
            case 867 -> new PackedIntegerPadddMmM();
            case 868 -> new PackedIntegerPadddMmMm();
            case 869 -> new PackedIntegerPadddXM();
            case 870 -> new PackedIntegerPadddXX();
            case 871 -> new PackedIntegerPaddqMmM();
            case 872 -> new PackedIntegerPaddqMmMm();
            case 873 -> new PackedIntegerPaddqXM();
            case 874 -> new PackedIntegerPaddqXX();
            case 875 -> new PackedIntegerPaddwMmM();
            case 876 -> new PackedIntegerPaddwMmMm();
            case 877 -> new PackedIntegerPaddwXM();
            case 878 -> new PackedIntegerPaddwXX();
            case 879 -> new PackedIntegerPandMmM();
            case 880 -> new PackedIntegerPandMmMm();
            case 881 -> new PackedIntegerPandXM();
            case 882 -> new PackedIntegerPandXX();
            case 883 -> new PackedIntegerPandnMmM();
            case 884 -> new PackedIntegerPandnMmMm();
            case 885 -> new PackedIntegerPandnXM();
            case 886 -> new PackedIntegerPandnXX();
            case 887 -> new PackedIntegerPavgbMmM();
            case 888 -> new PackedIntegerPavgbMmMm();
            case 889 -> new PackedIntegerPavgbXM();
            case 890 -> new PackedIntegerPavgbXX();
            case 891 -> new PackedIntegerPavgwMmM();
            case 892 -> new PackedIntegerPavgwMmMm();
            case 893 -> new PackedIntegerPavgwXM();
            case 894 -> new PackedIntegerPavgwXX();
            case 895 -> new PackedIntegerPorMmM();
            case 896 -> new PackedIntegerPorMmMm();
            case 897 -> new PackedIntegerPorXM();
            case 898 -> new PackedIntegerPorXX();
            case 899 -> new PackedIntegerPsignbMmM();
            case 900 -> new PackedIntegerPsignbMmMm();
            case 901 -> new PackedIntegerPsignbXM();
            case 902 -> new PackedIntegerPsignbXX();
            case 903 -> new PackedIntegerPsigndMmM();
            case 904 -> new PackedIntegerPsigndMmMm();
            case 905 -> new PackedIntegerPsigndXM();
            case 906 -> new PackedIntegerPsigndXX();
            case 907 -> new PackedIntegerPsignwMmM();
            case 908 -> new PackedIntegerPsignwMmMm();
            case 909 -> new PackedIntegerPsignwXM();
            case 910 -> new PackedIntegerPsignwXX();
            case 911 -> new PackedIntegerPsubbMmM();
            case 912 -> new PackedIntegerPsubbMmMm();
            case 913 -> new PackedIntegerPsubbXM();
            case 914 -> new PackedIntegerPsubbXX();
            case 915 -> new PackedIntegerPsubdMmM();
            case 916 -> new PackedIntegerPsubdMmMm();
            case 917 -> new PackedIntegerPsubdXM();
            case 918 -> new PackedIntegerPsubdXX();
            case 919 -> new PackedIntegerPsubqMmM();
            case 920 -> new PackedIntegerPsubqMmMm();
            case 921 -> new PackedIntegerPsubqXM();
            case 922 -> new PackedIntegerPsubqXX();
            case 923 -> new PackedIntegerPsubwMmM();
            case 924 -> new PackedIntegerPsubwMmMm();
            case 925 -> new PackedIntegerPsubwXM();
            case 926 -> new PackedIntegerPsubwXX();
            case 927 -> new PackedIntegerPxorMmM();
            case 928 -> new PackedIntegerPxorMmMm();
            case 929 -> new PackedIntegerPxorXM();
            case 930 -> new PackedIntegerPxorXX();
            case 931 -> new PackedMoveLoadHighXM();
            case 932 -> new PackedMoveMovmskpdRX();
            case 933 -> new PackedMoveMovmskpsRX();
            case 934 -> new PackedMoveMovqXM();
            case 935 -> new PackedMoveMovqXMV2();
            case 936 -> new PackedMoveMovqXMm();
            case 937 -> new PackedMoveMovqXR();
            case 938 -> new PackedMoveMovqXRV2();
            case 939 -> new PackedMoveMovqXX();
            case 940 -> new PackedMovePextr32MXI();
            case 941 -> new PackedMovePextr32RXI();
            case 942 -> new PackedMovePextr64MXI();
            case 943 -> new PackedMovePextr64RXI();
            case 944 -> new PackedMovePextrbMXI();
            case 945 -> new PackedMovePextrbRXI();
            case 946 -> new PackedMovePextrwMXI();
            case 947 -> new PackedMovePextrwMmxRMmI();
            case 948 -> new PackedMovePextrwRXI();
            case 949 -> new PackedMovePinsr32XMI();
            case 950 -> new PackedMovePinsr32XRI();
            case 951 -> new PackedMovePinsr64XMI();
            case 952 -> new PackedMovePinsr64XRI();
            case 953 -> new PackedMovePinsrbXMI();
            case 954 -> new PackedMovePinsrbXRI();
            case 955 -> new PackedMovePinsrwMmxMmMI();
            case 956 -> new PackedMovePinsrwMmxMmRI();
            case 957 -> new PackedMovePinsrwXMI();
            case 958 -> new PackedMovePinsrwXRI();
            case 959 -> new PackedMovePmovmskbMmxRMm();
            case 960 -> new PackedMovePmovmskbRX();
            case 961 -> new PackedMovePtestXM();
            case 962 -> new PackedMovePtestXX();
            case 963 -> new PackedMoveStoreHighMX();
            case 964 -> new PackedMultiplyPmaddubswMmM();
            case 965 -> new PackedMultiplyPmaddubswMmMm();
            case 966 -> new PackedMultiplyPmaddubswXM();
            case 967 -> new PackedMultiplyPmaddubswXX();
            case 968 -> new PackedMultiplyPmaddwdMmM();
            case 969 -> new PackedMultiplyPmaddwdMmMm();
            case 970 -> new PackedMultiplyPmaddwdXM();
            case 971 -> new PackedMultiplyPmaddwdXX();
            case 972 -> new PackedMultiplyPmuldqXM();
            case 973 -> new PackedMultiplyPmuldqXX();
            case 974 -> new PackedMultiplyPmulhrswMmM();
            case 975 -> new PackedMultiplyPmulhrswMmMm();
            case 976 -> new PackedMultiplyPmulhrswXM();
            case 977 -> new PackedMultiplyPmulhrswXX();
            case 978 -> new PackedMultiplyPmulhuwMmM();
            case 979 -> new PackedMultiplyPmulhuwMmMm();
            case 980 -> new PackedMultiplyPmulhuwXM();
            case 981 -> new PackedMultiplyPmulhuwXX();
            case 982 -> new PackedMultiplyPmulhwMmM();
            case 983 -> new PackedMultiplyPmulhwMmMm();
            case 984 -> new PackedMultiplyPmulhwXM();
            case 985 -> new PackedMultiplyPmulhwXX();
            case 986 -> new PackedMultiplyPmulldXM();
            case 987 -> new PackedMultiplyPmulldXX();
            case 988 -> new PackedMultiplyPmullwMmM();
            case 989 -> new PackedMultiplyPmullwMmMm();
            case 990 -> new PackedMultiplyPmullwXM();
            case 991 -> new PackedMultiplyPmullwXX();
            case 992 -> new PackedMultiplyPmuludqMmM();
            case 993 -> new PackedMultiplyPmuludqMmMm();
            case 994 -> new PackedMultiplyPmuludqXM();
            case 995 -> new PackedMultiplyPmuludqXX();
            case 996 -> new PackedMultiplyPsadbwMmM();
            case 997 -> new PackedMultiplyPsadbwMmMm();
            case 998 -> new PackedMultiplyPsadbwXM();
            case 999 -> new PackedMultiplyPsadbwXX();
            case 1000 -> new PackedPackPackssdwMmxMmM();
            case 1001 -> new PackedPackPackssdwMmxMmMm();
            case 1002 -> new PackedPackPackssdwXM();
            case 1003 -> new PackedPackPackssdwXX();
            case 1004 -> new PackedPackPacksswbMmxMmM();
            case 1005 -> new PackedPackPacksswbMmxMmMm();
            case 1006 -> new PackedPackPacksswbXM();
            case 1007 -> new PackedPackPacksswbXX();
            case 1008 -> new PackedPackPackusdwXM();
            case 1009 -> new PackedPackPackusdwXX();
            case 1010 -> new PackedPackPackuswbMmxMmM();
            case 1011 -> new PackedPackPackuswbMmxMmMm();
            case 1012 -> new PackedPackPackuswbXM();
            case 1013 -> new PackedPackPackuswbXX();
            case 1014 -> new PackedPackPunpckhbwMmxMmM();
            case 1015 -> new PackedPackPunpckhbwMmxMmMm();
            case 1016 -> new PackedPackPunpckhbwXM();
            case 1017 -> new PackedPackPunpckhbwXX();
            case 1018 -> new PackedPackPunpckhdqMmxMmM();
            case 1019 -> new PackedPackPunpckhdqMmxMmMm();
            case 1020 -> new PackedPackPunpckhdqXM();
            case 1021 -> new PackedPackPunpckhdqXX();
            case 1022 -> new PackedPackPunpckhqdqXM();
            case 1023 -> new PackedPackPunpckhqdqXX();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make4(int number) {
        return switch (number) {
            case 1024 -> new PackedPackPunpckhwdMmxMmM();
            case 1025 -> new PackedPackPunpckhwdMmxMmMm();
            case 1026 -> new PackedPackPunpckhwdXM();
            case 1027 -> new PackedPackPunpckhwdXX();
            case 1028 -> new PackedPackPunpcklbwMmxMmM();
            case 1029 -> new PackedPackPunpcklbwMmxMmMm();
            case 1030 -> new PackedPackPunpcklbwXM();
            case 1031 -> new PackedPackPunpcklbwXX();
            case 1032 -> new PackedPackPunpckldqMmxMmM();
            case 1033 -> new PackedPackPunpckldqMmxMmMm();
            case 1034 -> new PackedPackPunpckldqXM();
            case 1035 -> new PackedPackPunpckldqXX();
            case 1036 -> new PackedPackPunpcklqdqXM();
            case 1037 -> new PackedPackPunpcklqdqXX();
            case 1038 -> new PackedPackPunpcklwdMmxMmM();
            case 1039 -> new PackedPackPunpcklwdMmxMmMm();
            case 1040 -> new PackedPackPunpcklwdXM();
            case 1041 -> new PackedPackPunpcklwdXX();
            case 1042 -> new PackedSaturatePaddsbMmM();
            case 1043 -> new PackedSaturatePaddsbMmMm();
            case 1044 -> new PackedSaturatePaddsbXM();
            case 1045 -> new PackedSaturatePaddsbXX();
            case 1046 -> new PackedSaturatePaddswMmM();
            case 1047 -> new PackedSaturatePaddswMmMm();
            case 1048 -> new PackedSaturatePaddswXM();
            case 1049 -> new PackedSaturatePaddswXX();
            case 1050 -> new PackedSaturatePaddusbMmM();
            case 1051 -> new PackedSaturatePaddusbMmMm();
            case 1052 -> new PackedSaturatePaddusbXM();
            case 1053 -> new PackedSaturatePaddusbXX();
            case 1054 -> new PackedSaturatePadduswMmM();
            case 1055 -> new PackedSaturatePadduswMmMm();
            case 1056 -> new PackedSaturatePadduswXM();
            case 1057 -> new PackedSaturatePadduswXX();
            case 1058 -> new PackedSaturatePsubsbMmM();
            case 1059 -> new PackedSaturatePsubsbMmMm();
            case 1060 -> new PackedSaturatePsubsbXM();
            case 1061 -> new PackedSaturatePsubsbXX();
            case 1062 -> new PackedSaturatePsubswMmM();
            case 1063 -> new PackedSaturatePsubswMmMm();
            case 1064 -> new PackedSaturatePsubswXM();
            case 1065 -> new PackedSaturatePsubswXX();
            case 1066 -> new PackedSaturatePsubusbMmM();
            case 1067 -> new PackedSaturatePsubusbMmMm();
            case 1068 -> new PackedSaturatePsubusbXM();
            case 1069 -> new PackedSaturatePsubusbXX();
            case 1070 -> new PackedSaturatePsubuswMmM();
            case 1071 -> new PackedSaturatePsubuswMmMm();
            case 1072 -> new PackedSaturatePsubuswXM();
            case 1073 -> new PackedSaturatePsubuswXX();
            case 1074 -> new PackedShiftPslldByXM();
            case 1075 -> new PackedShiftPslldByXX();
            case 1076 -> new PackedShiftPslldMmI();
            case 1077 -> new PackedShiftPslldMmM();
            case 1078 -> new PackedShiftPslldMmMm();
            case 1079 -> new PackedShiftPslldXI();
            case 1080 -> new PackedShiftPslldqXI();
            case 1081 -> new PackedShiftPsllqByXM();
            case 1082 -> new PackedShiftPsllqByXX();
            case 1083 -> new PackedShiftPsllqMmI();
            case 1084 -> new PackedShiftPsllqMmM();
            case 1085 -> new PackedShiftPsllqMmMm();
            case 1086 -> new PackedShiftPsllqXI();
            case 1087 -> new PackedShiftPsllwByXM();
            case 1088 -> new PackedShiftPsllwByXX();
            case 1089 -> new PackedShiftPsllwMmI();
            case 1090 -> new PackedShiftPsllwMmM();
            case 1091 -> new PackedShiftPsllwMmMm();
            case 1092 -> new PackedShiftPsllwXI();
            case 1093 -> new PackedShiftPsradByXM();
            case 1094 -> new PackedShiftPsradByXX();
            case 1095 -> new PackedShiftPsradMmI();
            case 1096 -> new PackedShiftPsradMmM();
            case 1097 -> new PackedShiftPsradMmMm();
            case 1098 -> new PackedShiftPsradXI();
            case 1099 -> new PackedShiftPsrawByXM();
            case 1100 -> new PackedShiftPsrawByXX();
            case 1101 -> new PackedShiftPsrawMmI();
            case 1102 -> new PackedShiftPsrawMmM();
            case 1103 -> new PackedShiftPsrawMmMm();
            case 1104 -> new PackedShiftPsrawXI();
            case 1105 -> new PackedShiftPsrldByXM();
            case 1106 -> new PackedShiftPsrldByXX();
            case 1107 -> new PackedShiftPsrldMmI();
            case 1108 -> new PackedShiftPsrldMmM();
            case 1109 -> new PackedShiftPsrldMmMm();
            case 1110 -> new PackedShiftPsrldXI();
            case 1111 -> new PackedShiftPsrldqXI();
            case 1112 -> new PackedShiftPsrlqByXM();
            case 1113 -> new PackedShiftPsrlqByXX();
            case 1114 -> new PackedShiftPsrlqMmI();
            case 1115 -> new PackedShiftPsrlqMmM();
            case 1116 -> new PackedShiftPsrlqMmMm();
            case 1117 -> new PackedShiftPsrlqXI();
            case 1118 -> new PackedShiftPsrlwByXM();
            case 1119 -> new PackedShiftPsrlwByXX();
            case 1120 -> new PackedShiftPsrlwMmI();
            case 1121 -> new PackedShiftPsrlwMmM();
            case 1122 -> new PackedShiftPsrlwMmMm();
            case 1123 -> new PackedShiftPsrlwXI();
            case 1124 -> new PackedShuffleInsertpsMemoryXMI();
            case 1125 -> new PackedShuffleInsertpsXXI();
            case 1126 -> new PackedShuffleMovddupXM();
            case 1127 -> new PackedShuffleMovddupXX();
            case 1128 -> new PackedShuffleMovhlpsXX();
            case 1129 -> new PackedShuffleMovshdupXM();
            case 1130 -> new PackedShuffleMovshdupXX();
            case 1131 -> new PackedShuffleMovsldupXM();
            case 1132 -> new PackedShuffleMovsldupXX();
            case 1133 -> new PackedShufflePalignrMmxMmMI();
            case 1134 -> new PackedShufflePalignrMmxMmMmI();
            case 1135 -> new PackedShufflePalignrXMI();
            case 1136 -> new PackedShufflePalignrXXI();
            case 1137 -> new PackedShufflePshufbMmxMmM();
            case 1138 -> new PackedShufflePshufbMmxMmMm();
            case 1139 -> new PackedShufflePshufbXM();
            case 1140 -> new PackedShufflePshufbXX();
            case 1141 -> new PackedShufflePshufdXMI();
            case 1142 -> new PackedShufflePshufdXXI();
            case 1143 -> new PackedShufflePshufhwXMI();
            case 1144 -> new PackedShufflePshufhwXXI();
            case 1145 -> new PackedShufflePshuflwXMI();
            case 1146 -> new PackedShufflePshuflwXXI();
            case 1147 -> new PackedShufflePshufwMmMI();
            case 1148 -> new PackedShufflePshufwMmMmI();
            case 1149 -> new PackedShuffleShufpdXMI();
            case 1150 -> new PackedShuffleShufpdXXI();
            case 1151 -> new PackedShuffleShufpsXMI();
            case 1152 -> new PackedShuffleShufpsXXI();
            case 1153 -> new PclmulPclmulqdqXMI();
            case 1154 -> new PclmulPclmulqdqXXI();
            case 1155 -> new PortsIn16RI();
            case 1156 -> new PortsIn32RI();
            case 1157 -> new PortsIn64RI();
            case 1158 -> new PortsIn8RI();
            case 1159 -> new PortsInData16RR();
            case 1160 -> new PortsInData32RR();
            case 1161 -> new PortsInData64RR();
            case 1162 -> new PortsInData8RR();
            case 1163 -> new PortsIns8();
            case 1164 -> new PortsInsWide();
            case 1165 -> new PortsOut8I();
            case 1166 -> new PortsOutData8R();
            case 1167 -> new PortsOutDataWideR();
            case 1168 -> new PortsOutWideI();
            case 1169 -> new PortsOuts8();
            case 1170 -> new PortsOutsWide();
            case 1171 -> new RandomNumbersRandom16R();
            case 1172 -> new RandomNumbersRandom32R();
            case 1173 -> new RandomNumbersRandom64R();
            case 1174 -> new SegmentLoadsLdsR();
            case 1175 -> new SegmentLoadsLesR();
            case 1176 -> new SegmentLoadsLfsR();
            case 1177 -> new SegmentLoadsLgsR();
            case 1178 -> new SegmentLoadsLssR();
            case 1179 -> new SegmentLoadsMoveRM();
            case 1180 -> new SegmentLoadsMoveRR();
            case 1181 -> new SegmentLoadsPopDs();
            case 1182 -> new SegmentLoadsPopEs();
            case 1183 -> new SegmentLoadsPopFs();
            case 1184 -> new SegmentLoadsPopGs();
            case 1185 -> new SegmentLoadsPopSs();
            case 1186 -> new SegmentLoadsPushCs();
            case 1187 -> new SegmentLoadsPushDs();
            case 1188 -> new SegmentLoadsPushEs();
            case 1189 -> new SegmentLoadsPushFs();
            case 1190 -> new SegmentLoadsPushGs();
            case 1191 -> new SegmentLoadsPushSs();
            case 1192 -> new SegmentLoadsSelectorMR();
            case 1193 -> new SegmentLoadsSelectorRR();
            case 1194 -> new SegmentLoadsSelectorRRV2();
            case 1195 -> new ShiftsRcl16MI();
            case 1196 -> new ShiftsRcl16MIV2();
            case 1197 -> new ShiftsRcl16MR();
            case 1198 -> new ShiftsRcl16RI();
            case 1199 -> new ShiftsRcl16RIV2();
            case 1200 -> new ShiftsRcl16RR();
            case 1201 -> new ShiftsRcl32MI();
            case 1202 -> new ShiftsRcl32MIV2();
            case 1203 -> new ShiftsRcl32MR();
            case 1204 -> new ShiftsRcl32RI();
            case 1205 -> new ShiftsRcl32RIV2();
            case 1206 -> new ShiftsRcl32RR();
            case 1207 -> new ShiftsRcl64MI();
            case 1208 -> new ShiftsRcl64MIV2();
            case 1209 -> new ShiftsRcl64MR();
            case 1210 -> new ShiftsRcl64RI();
            case 1211 -> new ShiftsRcl64RIV2();
            case 1212 -> new ShiftsRcl64RR();
            case 1213 -> new ShiftsRcl8MI();
            case 1214 -> new ShiftsRcl8MIV2();
            case 1215 -> new ShiftsRcl8MR();
            case 1216 -> new ShiftsRcl8RI();
            case 1217 -> new ShiftsRcl8RIV2();
            case 1218 -> new ShiftsRcl8RR();
            case 1219 -> new ShiftsRcr16MI();
            case 1220 -> new ShiftsRcr16MIV2();
            case 1221 -> new ShiftsRcr16MR();
            case 1222 -> new ShiftsRcr16RI();
            case 1223 -> new ShiftsRcr16RIV2();
            case 1224 -> new ShiftsRcr16RR();
            case 1225 -> new ShiftsRcr32MI();
            case 1226 -> new ShiftsRcr32MIV2();
            case 1227 -> new ShiftsRcr32MR();
            case 1228 -> new ShiftsRcr32RI();
            case 1229 -> new ShiftsRcr32RIV2();
            case 1230 -> new ShiftsRcr32RR();
            case 1231 -> new ShiftsRcr64MI();
            case 1232 -> new ShiftsRcr64MIV2();
            case 1233 -> new ShiftsRcr64MR();
            case 1234 -> new ShiftsRcr64RI();
            case 1235 -> new ShiftsRcr64RIV2();
            case 1236 -> new ShiftsRcr64RR();
            case 1237 -> new ShiftsRcr8MI();
            case 1238 -> new ShiftsRcr8MIV2();
            case 1239 -> new ShiftsRcr8MR();
            case 1240 -> new ShiftsRcr8RI();
            case 1241 -> new ShiftsRcr8RIV2();
            case 1242 -> new ShiftsRcr8RR();
            case 1243 -> new ShiftsRol16MI();
            case 1244 -> new ShiftsRol16MIV2();
            case 1245 -> new ShiftsRol16MR();
            case 1246 -> new ShiftsRol16RI();
            case 1247 -> new ShiftsRol16RIV2();
            case 1248 -> new ShiftsRol16RR();
            case 1249 -> new ShiftsRol32MI();
            case 1250 -> new ShiftsRol32MIV2();
            case 1251 -> new ShiftsRol32MR();
            case 1252 -> new ShiftsRol32RI();
            case 1253 -> new ShiftsRol32RIV2();
            case 1254 -> new ShiftsRol32RR();
            case 1255 -> new ShiftsRol64MI();
            case 1256 -> new ShiftsRol64MIV2();
            case 1257 -> new ShiftsRol64MR();
            case 1258 -> new ShiftsRol64RI();
            case 1259 -> new ShiftsRol64RIV2();
            case 1260 -> new ShiftsRol64RR();
            case 1261 -> new ShiftsRol8MI();
            case 1262 -> new ShiftsRol8MIV2();
            case 1263 -> new ShiftsRol8MR();
            case 1264 -> new ShiftsRol8RI();
            case 1265 -> new ShiftsRol8RIV2();
            case 1266 -> new ShiftsRol8RR();
            case 1267 -> new ShiftsRor16MI();
            case 1268 -> new ShiftsRor16MIV2();
            case 1269 -> new ShiftsRor16MR();
            case 1270 -> new ShiftsRor16RI();
            case 1271 -> new ShiftsRor16RIV2();
            case 1272 -> new ShiftsRor16RR();
            case 1273 -> new ShiftsRor32MI();
            case 1274 -> new ShiftsRor32MIV2();
            case 1275 -> new ShiftsRor32MR();
            case 1276 -> new ShiftsRor32RI();
            case 1277 -> new ShiftsRor32RIV2();
            case 1278 -> new ShiftsRor32RR();
            case 1279 -> new ShiftsRor64MI();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make5(int number) {
        return switch (number) {
            case 1280 -> new ShiftsRor64MIV2();
            case 1281 -> new ShiftsRor64MR();
            case 1282 -> new ShiftsRor64RI();
            case 1283 -> new ShiftsRor64RIV2();
            case 1284 -> new ShiftsRor64RR();
            case 1285 -> new ShiftsRor8MI();
            case 1286 -> new ShiftsRor8MIV2();
            case 1287 -> new ShiftsRor8MR();
            case 1288 -> new ShiftsRor8RI();
            case 1289 -> new ShiftsRor8RIV2();
            case 1290 -> new ShiftsRor8RR();
            case 1291 -> new ShiftsSar16MI();
            case 1292 -> new ShiftsSar16MIV2();
            case 1293 -> new ShiftsSar16MR();
            case 1294 -> new ShiftsSar16RI();
            case 1295 -> new ShiftsSar16RIV2();
            case 1296 -> new ShiftsSar16RR();
            case 1297 -> new ShiftsSar32MI();
            case 1298 -> new ShiftsSar32MIV2();
            case 1299 -> new ShiftsSar32MR();
            case 1300 -> new ShiftsSar32RI();
            case 1301 -> new ShiftsSar32RIV2();
            case 1302 -> new ShiftsSar32RR();
            case 1303 -> new ShiftsSar64MI();
            case 1304 -> new ShiftsSar64MIV2();
            case 1305 -> new ShiftsSar64MR();
            case 1306 -> new ShiftsSar64RI();
            case 1307 -> new ShiftsSar64RIV2();
            case 1308 -> new ShiftsSar64RR();
            case 1309 -> new ShiftsSar8MI();
            case 1310 -> new ShiftsSar8MIV2();
            case 1311 -> new ShiftsSar8MR();
            case 1312 -> new ShiftsSar8RI();
            case 1313 -> new ShiftsSar8RIV2();
            case 1314 -> new ShiftsSar8RR();
            case 1315 -> new ShiftsShl16MI();
            case 1316 -> new ShiftsShl16MIV2();
            case 1317 -> new ShiftsShl16MR();
            case 1318 -> new ShiftsShl16RI();
            case 1319 -> new ShiftsShl16RIV2();
            case 1320 -> new ShiftsShl16RR();
            case 1321 -> new ShiftsShl32MI();
            case 1322 -> new ShiftsShl32MIV2();
            case 1323 -> new ShiftsShl32MR();
            case 1324 -> new ShiftsShl32RI();
            case 1325 -> new ShiftsShl32RIV2();
            case 1326 -> new ShiftsShl32RR();
            case 1327 -> new ShiftsShl64MI();
            case 1328 -> new ShiftsShl64MIV2();
            case 1329 -> new ShiftsShl64MR();
            case 1330 -> new ShiftsShl64RI();
            case 1331 -> new ShiftsShl64RIV2();
            case 1332 -> new ShiftsShl64RR();
            case 1333 -> new ShiftsShl8MI();
            case 1334 -> new ShiftsShl8MIV2();
            case 1335 -> new ShiftsShl8MR();
            case 1336 -> new ShiftsShl8RI();
            case 1337 -> new ShiftsShl8RIV2();
            case 1338 -> new ShiftsShl8RR();
            case 1339 -> new ShiftsShld16MRI();
            case 1340 -> new ShiftsShld16MRR();
            case 1341 -> new ShiftsShld16RRI();
            case 1342 -> new ShiftsShld16RRR();
            case 1343 -> new ShiftsShld32MRI();
            case 1344 -> new ShiftsShld32MRR();
            case 1345 -> new ShiftsShld32RRI();
            case 1346 -> new ShiftsShld32RRR();
            case 1347 -> new ShiftsShld64MRI();
            case 1348 -> new ShiftsShld64MRR();
            case 1349 -> new ShiftsShld64RRI();
            case 1350 -> new ShiftsShld64RRR();
            case 1351 -> new ShiftsShr16MI();
            case 1352 -> new ShiftsShr16MIV2();
            case 1353 -> new ShiftsShr16MR();
            case 1354 -> new ShiftsShr16RI();
            case 1355 -> new ShiftsShr16RIV2();
            case 1356 -> new ShiftsShr16RR();
            case 1357 -> new ShiftsShr32MI();
            case 1358 -> new ShiftsShr32MIV2();
            case 1359 -> new ShiftsShr32MR();
            case 1360 -> new ShiftsShr32RI();
            case 1361 -> new ShiftsShr32RIV2();
            case 1362 -> new ShiftsShr32RR();
            case 1363 -> new ShiftsShr64MI();
            case 1364 -> new ShiftsShr64MIV2();
            case 1365 -> new ShiftsShr64MR();
            case 1366 -> new ShiftsShr64RI();
            case 1367 -> new ShiftsShr64RIV2();
            case 1368 -> new ShiftsShr64RR();
            case 1369 -> new ShiftsShr8MI();
            case 1370 -> new ShiftsShr8MIV2();
            case 1371 -> new ShiftsShr8MR();
            case 1372 -> new ShiftsShr8RI();
            case 1373 -> new ShiftsShr8RIV2();
            case 1374 -> new ShiftsShr8RR();
            case 1375 -> new ShiftsShrd16MRI();
            case 1376 -> new ShiftsShrd16MRR();
            case 1377 -> new ShiftsShrd16RRI();
            case 1378 -> new ShiftsShrd16RRR();
            case 1379 -> new ShiftsShrd32MRI();
            case 1380 -> new ShiftsShrd32MRR();
            case 1381 -> new ShiftsShrd32RRI();
            case 1382 -> new ShiftsShrd32RRR();
            case 1383 -> new ShiftsShrd64MRI();
            case 1384 -> new ShiftsShrd64MRR();
            case 1385 -> new ShiftsShrd64RRI();
            case 1386 -> new ShiftsShrd64RRR();
            case 1387 -> new SseApproximationRcppsXM();
            case 1388 -> new SseApproximationRcppsXX();
            case 1389 -> new SseApproximationRcpssXM();
            case 1390 -> new SseApproximationRcpssXX();
            case 1391 -> new SseApproximationRsqrtpsXM();
            case 1392 -> new SseApproximationRsqrtpsXX();
            case 1393 -> new SseApproximationRsqrtssXM();
            case 1394 -> new SseApproximationRsqrtssXX();
            case 1395 -> new SseCompareCmppsXMI();
            case 1396 -> new SseCompareCmppsXXI();
            case 1397 -> new SseCompareCmpsdXMI();
            case 1398 -> new SseCompareCmpsdXMIV2();
            case 1399 -> new SseCompareCmpsdXXI();
            case 1400 -> new SseCompareCmpsdXXIV2();
            case 1401 -> new SseCompareCmpssXMI();
            case 1402 -> new SseCompareCmpssXXI();
            case 1403 -> new SseCompareComisdXM();
            case 1404 -> new SseCompareComisdXX();
            case 1405 -> new SseCompareComissXM();
            case 1406 -> new SseCompareComissXX();
            case 1407 -> new SseCompareUcomisdXM();
            case 1408 -> new SseCompareUcomisdXX();
            case 1409 -> new SseCompareUcomissXM();
            case 1410 -> new SseCompareUcomissXX();
            case 1411 -> new SseConvertCvtdq2pdXM();
            case 1412 -> new SseConvertCvtdq2pdXMm();
            case 1413 -> new SseConvertCvtdq2pdXX();
            case 1414 -> new SseConvertCvtdq2psXM();
            case 1415 -> new SseConvertCvtdq2psXMV2();
            case 1416 -> new SseConvertCvtdq2psXMm();
            case 1417 -> new SseConvertCvtdq2psXX();
            case 1418 -> new SseConvertCvtpd2dqXM();
            case 1419 -> new SseConvertCvtpd2dqXX();
            case 1420 -> new SseConvertCvtpd2piMmM();
            case 1421 -> new SseConvertCvtpd2piMmX();
            case 1422 -> new SseConvertCvtpd2psXM();
            case 1423 -> new SseConvertCvtpd2psXX();
            case 1424 -> new SseConvertCvtps2dqMmM();
            case 1425 -> new SseConvertCvtps2dqMmX();
            case 1426 -> new SseConvertCvtps2dqXM();
            case 1427 -> new SseConvertCvtps2dqXX();
            case 1428 -> new SseConvertCvtps2pdXM();
            case 1429 -> new SseConvertCvtps2pdXX();
            case 1430 -> new SseConvertCvtsd2si32RM();
            case 1431 -> new SseConvertCvtsd2si32RX();
            case 1432 -> new SseConvertCvtsd2si64RM();
            case 1433 -> new SseConvertCvtsd2si64RX();
            case 1434 -> new SseConvertCvtsd2ssXM();
            case 1435 -> new SseConvertCvtsd2ssXX();
            case 1436 -> new SseConvertCvtsi2sd32XM();
            case 1437 -> new SseConvertCvtsi2sd32XR();
            case 1438 -> new SseConvertCvtsi2sd64XM();
            case 1439 -> new SseConvertCvtsi2sd64XR();
            case 1440 -> new SseConvertCvtsi2ss32XM();
            case 1441 -> new SseConvertCvtsi2ss32XR();
            case 1442 -> new SseConvertCvtsi2ss64XM();
            case 1443 -> new SseConvertCvtsi2ss64XR();
            case 1444 -> new SseConvertCvtss2sdXM();
            case 1445 -> new SseConvertCvtss2sdXX();
            case 1446 -> new SseConvertCvtss2si32RM();
            case 1447 -> new SseConvertCvtss2si32RX();
            case 1448 -> new SseConvertCvtss2si64RM();
            case 1449 -> new SseConvertCvtss2si64RX();
            case 1450 -> new SseConvertCvttpd2dqXM();
            case 1451 -> new SseConvertCvttpd2dqXX();
            case 1452 -> new SseConvertCvttpd2piMmM();
            case 1453 -> new SseConvertCvttpd2piMmX();
            case 1454 -> new SseConvertCvttps2dqMmM();
            case 1455 -> new SseConvertCvttps2dqMmX();
            case 1456 -> new SseConvertCvttps2dqXM();
            case 1457 -> new SseConvertCvttps2dqXX();
            case 1458 -> new SseConvertCvttsd2si32RM();
            case 1459 -> new SseConvertCvttsd2si32RX();
            case 1460 -> new SseConvertCvttsd2si64RM();
            case 1461 -> new SseConvertCvttsd2si64RX();
            case 1462 -> new SseConvertCvttss2si32RM();
            case 1463 -> new SseConvertCvttss2si32RX();
            case 1464 -> new SseConvertCvttss2si64RM();
            case 1465 -> new SseConvertCvttss2si64RX();
            case 1466 -> new SseDoubleAddsdXM();
            case 1467 -> new SseDoubleAddsdXMV2();
            case 1468 -> new SseDoubleAddsdXX();
            case 1469 -> new SseDoubleAddsdXXV2();
            case 1470 -> new SseDoubleDivsdXM();
            case 1471 -> new SseDoubleDivsdXMV2();
            case 1472 -> new SseDoubleDivsdXX();
            case 1473 -> new SseDoubleDivsdXXV2();
            case 1474 -> new SseDoubleMaxsdXM();
            case 1475 -> new SseDoubleMaxsdXMV2();
            case 1476 -> new SseDoubleMaxsdXX();
            case 1477 -> new SseDoubleMaxsdXXV2();
            case 1478 -> new SseDoubleMinsdXM();
            case 1479 -> new SseDoubleMinsdXMV2();
            case 1480 -> new SseDoubleMinsdXX();
            case 1481 -> new SseDoubleMinsdXXV2();
            case 1482 -> new SseDoubleMulsdXM();
            case 1483 -> new SseDoubleMulsdXMV2();
            case 1484 -> new SseDoubleMulsdXX();
            case 1485 -> new SseDoubleMulsdXXV2();
            case 1486 -> new SseDoubleRoundsdXMI();
            case 1487 -> new SseDoubleRoundsdXMIV2();
            case 1488 -> new SseDoubleRoundsdXXI();
            case 1489 -> new SseDoubleRoundsdXXIV2();
            case 1490 -> new SseDoubleSqrtsdXM();
            case 1491 -> new SseDoubleSqrtsdXMV2();
            case 1492 -> new SseDoubleSqrtsdXX();
            case 1493 -> new SseDoubleSqrtsdXXV2();
            case 1494 -> new SseDoubleSubsdXM();
            case 1495 -> new SseDoubleSubsdXMV2();
            case 1496 -> new SseDoubleSubsdXX();
            case 1497 -> new SseDoubleSubsdXXV2();
            case 1498 -> new SseHorizontalAddsubpdXM();
            case 1499 -> new SseHorizontalAddsubpdXX();
            case 1500 -> new SseHorizontalDppdXMI();
            case 1501 -> new SseHorizontalDppdXXI();
            case 1502 -> new SseHorizontalDppsXMI();
            case 1503 -> new SseHorizontalDppsXXI();
            case 1504 -> new SseHorizontalHaddpdXM();
            case 1505 -> new SseHorizontalHaddpdXX();
            case 1506 -> new SseHorizontalHaddpsXM();
            case 1507 -> new SseHorizontalHaddpsXX();
            case 1508 -> new SseHorizontalHsubpdXM();
            case 1509 -> new SseHorizontalHsubpdXX();
            case 1510 -> new SseHorizontalHsubpsXM();
            case 1511 -> new SseHorizontalHsubpsXX();
            case 1512 -> new SseSingleAddpsXM();
            case 1513 -> new SseSingleAddpsXX();
            case 1514 -> new SseSingleAddssXM();
            case 1515 -> new SseSingleAddssXX();
            case 1516 -> new SseSingleAddsubpsXM();
            case 1517 -> new SseSingleAddsubpsXX();
            case 1518 -> new SseSingleDivpsXM();
            case 1519 -> new SseSingleDivpsXX();
            case 1520 -> new SseSingleDivssXM();
            case 1521 -> new SseSingleDivssXX();
            case 1522 -> new SseSingleMaxpsXM();
            case 1523 -> new SseSingleMaxpsXX();
            case 1524 -> new SseSingleMaxssXM();
            case 1525 -> new SseSingleMaxssXX();
            case 1526 -> new SseSingleMinpsXM();
            case 1527 -> new SseSingleMinpsXX();
            case 1528 -> new SseSingleMinssXM();
            case 1529 -> new SseSingleMinssXX();
            case 1530 -> new SseSingleMulpsXM();
            case 1531 -> new SseSingleMulpsXX();
            case 1532 -> new SseSingleMulssXM();
            case 1533 -> new SseSingleMulssXX();
            case 1534 -> new SseSingleRoundpsXMI();
            case 1535 -> new SseSingleRoundpsXXI();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    private static Operation make6(int number) {
        return switch (number) {
            case 1536 -> new SseSingleRoundssXMI();
            case 1537 -> new SseSingleRoundssXXI();
            case 1538 -> new SseSingleSqrtpsXM();
            case 1539 -> new SseSingleSqrtpsXX();
            case 1540 -> new SseSingleSqrtssXM();
            case 1541 -> new SseSingleSqrtssXX();
            case 1542 -> new SseSingleSubpsXM();
            case 1543 -> new SseSingleSubpsXX();
            case 1544 -> new SseSingleSubssXM();
            case 1545 -> new SseSingleSubssXX();
            case 1546 -> new StackEnter16II();
            case 1547 -> new StackEnter32II();
            case 1548 -> new StackEnter64II();
            case 1549 -> new StackLeave16();
            case 1550 -> new StackLeave32();
            case 1551 -> new StackLeave64();
            case 1552 -> new StackPop16R();
            case 1553 -> new StackPop32R();
            case 1554 -> new StackPop64R();
            case 1555 -> new StackPopTo16R();
            case 1556 -> new StackPopTo32R();
            case 1557 -> new StackPopTo64R();
            case 1558 -> new StackPopa16();
            case 1559 -> new StackPopa32();
            case 1560 -> new StackPopa64();
            case 1561 -> new StackPush16I();
            case 1562 -> new StackPush16M();
            case 1563 -> new StackPush16R();
            case 1564 -> new StackPush32I();
            case 1565 -> new StackPush32M();
            case 1566 -> new StackPush32R();
            case 1567 -> new StackPush64I();
            case 1568 -> new StackPush64M();
            case 1569 -> new StackPush64R();
            case 1570 -> new StackPusha16();
            case 1571 -> new StackPusha32();
            case 1572 -> new StackPusha64();
            case 1573 -> new StringComparisonPcmpestriXMI();
            case 1574 -> new StringComparisonPcmpestriXXI();
            case 1575 -> new StringComparisonPcmpestrmXMI();
            case 1576 -> new StringComparisonPcmpestrmXXI();
            case 1577 -> new StringComparisonPcmpistriXMI();
            case 1578 -> new StringComparisonPcmpistriXXI();
            case 1579 -> new StringComparisonPcmpistrmXMI();
            case 1580 -> new StringComparisonPcmpistrmXXI();
            case 1581 -> new StringsCmps16();
            case 1582 -> new StringsCmps32();
            case 1583 -> new StringsCmps64();
            case 1584 -> new StringsCmps8();
            case 1585 -> new StringsLods16();
            case 1586 -> new StringsLods32();
            case 1587 -> new StringsLods64();
            case 1588 -> new StringsLods8();
            case 1589 -> new StringsMovs16();
            case 1590 -> new StringsMovs32();
            case 1591 -> new StringsMovs64();
            case 1592 -> new StringsMovs8();
            case 1593 -> new StringsScas16();
            case 1594 -> new StringsScas32();
            case 1595 -> new StringsScas64();
            case 1596 -> new StringsScas8();
            case 1597 -> new StringsStos16();
            case 1598 -> new StringsStos32();
            case 1599 -> new StringsStos64();
            case 1600 -> new StringsStos8();
            case 1601 -> new SystemTablesLgdt();
            case 1602 -> new SystemTablesLidt();
            case 1603 -> new SystemTablesLldtM();
            case 1604 -> new SystemTablesLldtR();
            case 1605 -> new SystemTablesLtrM();
            case 1606 -> new SystemTablesLtrR();
            case 1607 -> new SystemTablesSgdt();
            case 1608 -> new SystemTablesSidt();
            case 1609 -> new SystemTablesSldtM();
            case 1610 -> new SystemTablesSldtR();
            case 1611 -> new SystemTablesSldtRV2();
            case 1612 -> new SystemTablesStrM();
            case 1613 -> new SystemTablesStrR();
            case 1614 -> new SystemTablesStrRV2();
            case 1615 -> new TranslationsFlushLine();
            case 1616 -> new TranslationsInvlpg();
            case 1617 -> new TranslationsInvpcidR();
            case 1618 -> new TranslationsNothing();
            case 1619 -> new TranslationsNothingV2();
            case 1620 -> new TrapsBound16R();
            case 1621 -> new TrapsBound32R();
            case 1622 -> new TrapsBound64R();
            case 1623 -> new TrapsHalt();
            case 1624 -> new TrapsInt1();
            case 1625 -> new TrapsInt3();
            case 1626 -> new TrapsInterruptI();
            case 1627 -> new TrapsInto();
            case 1628 -> new TrapsPause();
            case 1629 -> new TrapsUndefined();
            case 1630 -> new X87ArithmeticAbsolute();
            case 1631 -> new X87ArithmeticChangeSign();
            case 1632 -> new X87ArithmeticRoundToInteger();
            case 1633 -> new X87ArithmeticSqrt();
            case 1634 -> new X87CompareExamine();
            case 1635 -> new X87CompareZero();
            case 1636 -> new X87ControlFldcwM();
            case 1637 -> new X87ControlFldenvM();
            case 1638 -> new X87ControlFnclex();
            case 1639 -> new X87ControlFninit();
            case 1640 -> new X87ControlFnsaveM();
            case 1641 -> new X87ControlFnstcwM();
            case 1642 -> new X87ControlFnstenvM();
            case 1643 -> new X87ControlFnstswM();
            case 1644 -> new X87ControlFnstswR();
            case 1645 -> new X87ControlFrstorM();
            case 1646 -> new X87ControlFwait();
            case 1647 -> new X87ControlNothing();
            case 1648 -> new X87ControlNothingV2();
            case 1649 -> new X87FunctionsArcTangent();
            case 1650 -> new X87FunctionsCosine();
            case 1651 -> new X87FunctionsExponential();
            case 1652 -> new X87FunctionsSine();
            case 1653 -> new X87FunctionsSineAndCosine();
            case 1654 -> new X87FunctionsTangent();
            case 1655 -> new X87LoadFloat32M();
            case 1656 -> new X87LoadFloat64M();
            case 1657 -> new X87LoadIntegerM();
            case 1658 -> new X87MemoryFadd32M();
            case 1659 -> new X87MemoryFadd64M();
            case 1660 -> new X87MemoryFbldM();
            case 1661 -> new X87MemoryFbstpM();
            case 1662 -> new X87MemoryFcom32M();
            case 1663 -> new X87MemoryFcom64M();
            case 1664 -> new X87MemoryFcomp32M();
            case 1665 -> new X87MemoryFcomp64M();
            case 1666 -> new X87MemoryFdiv32M();
            case 1667 -> new X87MemoryFdiv64M();
            case 1668 -> new X87MemoryFdivr32M();
            case 1669 -> new X87MemoryFdivr64M();
            case 1670 -> new X87MemoryFiarithmetic16M();
            case 1671 -> new X87MemoryFiarithmetic32M();
            case 1672 -> new X87MemoryFicom16M();
            case 1673 -> new X87MemoryFicom32M();
            case 1674 -> new X87MemoryFicomp16M();
            case 1675 -> new X87MemoryFicomp32M();
            case 1676 -> new X87MemoryFild16M();
            case 1677 -> new X87MemoryFild32M();
            case 1678 -> new X87MemoryFist16M();
            case 1679 -> new X87MemoryFist32M();
            case 1680 -> new X87MemoryFistp16M();
            case 1681 -> new X87MemoryFistp32M();
            case 1682 -> new X87MemoryFistp64M();
            case 1683 -> new X87MemoryFisttp16M();
            case 1684 -> new X87MemoryFisttp32M();
            case 1685 -> new X87MemoryFisttp64M();
            case 1686 -> new X87MemoryFld80M();
            case 1687 -> new X87MemoryFmul32M();
            case 1688 -> new X87MemoryFmul64M();
            case 1689 -> new X87MemoryFst32M();
            case 1690 -> new X87MemoryFst64M();
            case 1691 -> new X87MemoryFstp32M();
            case 1692 -> new X87MemoryFstp64M();
            case 1693 -> new X87MemoryFstp80M();
            case 1694 -> new X87MemoryFsub32M();
            case 1695 -> new X87MemoryFsub64M();
            case 1696 -> new X87MemoryFsubr32M();
            case 1697 -> new X87MemoryFsubr64M();
            case 1698 -> new X87RegistersConstant();
            case 1699 -> new X87RegistersFadd();
            case 1700 -> new X87RegistersFaddTo();
            case 1701 -> new X87RegistersFaddp();
            case 1702 -> new X87RegistersFcmovb();
            case 1703 -> new X87RegistersFcmovbe();
            case 1704 -> new X87RegistersFcmove();
            case 1705 -> new X87RegistersFcmovnb();
            case 1706 -> new X87RegistersFcmovnbe();
            case 1707 -> new X87RegistersFcmovne();
            case 1708 -> new X87RegistersFcmovnu();
            case 1709 -> new X87RegistersFcmovu();
            case 1710 -> new X87RegistersFcom();
            case 1711 -> new X87RegistersFcomi();
            case 1712 -> new X87RegistersFcomip();
            case 1713 -> new X87RegistersFcomp();
            case 1714 -> new X87RegistersFcompp();
            case 1715 -> new X87RegistersFdecstp();
            case 1716 -> new X87RegistersFdiv();
            case 1717 -> new X87RegistersFdivTo();
            case 1718 -> new X87RegistersFdivp();
            case 1719 -> new X87RegistersFdivr();
            case 1720 -> new X87RegistersFdivrTo();
            case 1721 -> new X87RegistersFdivrp();
            case 1722 -> new X87RegistersFfree();
            case 1723 -> new X87RegistersFfreep();
            case 1724 -> new X87RegistersFincstp();
            case 1725 -> new X87RegistersFld();
            case 1726 -> new X87RegistersFmul();
            case 1727 -> new X87RegistersFmulTo();
            case 1728 -> new X87RegistersFmulp();
            case 1729 -> new X87RegistersFprem();
            case 1730 -> new X87RegistersFprem1();
            case 1731 -> new X87RegistersFst();
            case 1732 -> new X87RegistersFstp();
            case 1733 -> new X87RegistersFstpUnchecked();
            case 1734 -> new X87RegistersFsub();
            case 1735 -> new X87RegistersFsubTo();
            case 1736 -> new X87RegistersFsubp();
            case 1737 -> new X87RegistersFsubr();
            case 1738 -> new X87RegistersFsubrTo();
            case 1739 -> new X87RegistersFsubrp();
            case 1740 -> new X87RegistersFucom();
            case 1741 -> new X87RegistersFucomi();
            case 1742 -> new X87RegistersFucomip();
            case 1743 -> new X87RegistersFucomp();
            case 1744 -> new X87RegistersFucompp();
            case 1745 -> new X87RegistersFxch();
            case 1746 -> new X87RegistersFyl2x();
            case 1747 -> new X87RegistersFyl2xp1();
            case 1748 -> new X87ScalingExtract();
            case 1749 -> new X87ScalingScale();
            default -> throw new IllegalArgumentException("No operation has the number " + number + ".");
        };
    }

    static final class AccessRightsArplMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, AccessRights.arpl(t, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class AccessRightsArplRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, AccessRights.arpl(t, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class AccessRightsLarRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.lar(t, in, m.load16(la));
        }
    }

    static final class AccessRightsLarRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.lar(t, in, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class AccessRightsLslRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.lsl(t, in, m.load16(la));
        }
    }

    static final class AccessRightsLslRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.lsl(t, in, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class AccessRightsVerrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.verr(t, m.load16(la));
        }
    }

    static final class AccessRightsVerrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.verr(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class AccessRightsVerwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            AccessRights.verw(t, m.load16(la));
        }
    }

    static final class AccessRightsVerwR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            AccessRights.verw(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class AddressingLea16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Addressing.lea16(t, in));
        }
    }

    static final class AddressingLea32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Addressing.lea32(t, in) & 0xFFFF_FFFFL;
        }
    }

    static final class AddressingLea64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Addressing.lea64(t, in);
        }
    }

    static final class AddressingXlat extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Addressing.xlat(t, in);
        }
    }

    static final class AesAesdecXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesdec(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesdecXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesdec(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesdeclastXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesdeclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesdeclastXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesdeclast(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesencXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesenc(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesencXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesenc(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesenclastXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesenclast(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesenclastXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesenclast(v, in.a, in.a, in.b);
        }
    }

    static final class AesAesimcXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aesimc(v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class AesAesimcXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aesimc(v, in.a, in.b);
        }
    }

    static final class AesAeskeygenassistXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Aes.aeskeygenassist(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class AesAeskeygenassistXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Aes.aeskeygenassist(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class ArithmeticAdc16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.adc16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdc16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticAdc16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticAdc16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.adc16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdc32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.adc32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticAdc32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdc64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticAdc64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.adc64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticAdc64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticAdc64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.adc64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticAdc64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.adc64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticAdc8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdc8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.adc8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdc8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticAdc8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticAdc8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.adc8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdd16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.add16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdd16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticAdd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticAdd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.add16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticAdd32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.add32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticAdd32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticAdd64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticAdd64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.add64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticAdd64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticAdd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.add64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticAdd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.add64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticAdd8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticAdd8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.add8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticAdd8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticAdd8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticAdd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.add8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticCmp16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
        }
    }

    static final class ArithmeticCmp16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class ArithmeticCmp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, m.load16(la));
        }
    }

    static final class ArithmeticCmp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class ArithmeticCmp32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, m.load32(la), (int) r[in.b]);
        }
    }

    static final class ArithmeticCmp32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class ArithmeticCmp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Arithmetic.cmp32(c, (int) r[in.a], m.load32(la));
        }
    }

    static final class ArithmeticCmp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp32(c, (int) r[in.a], (int) r[in.b]);
        }
    }

    static final class ArithmeticCmp64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, m.load64(la), in.imm);
        }
    }

    static final class ArithmeticCmp64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, m.load64(la), r[in.b]);
        }
    }

    static final class ArithmeticCmp64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticCmp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Arithmetic.cmp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticCmp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticCmp8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, m.load8(la), (int) in.imm);
        }
    }

    static final class ArithmeticCmp8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, m.load8(la), t.get8(in.b));
        }
    }

    static final class ArithmeticCmp8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp8(c, t.get8(in.a), (int) in.imm);
        }
    }

    static final class ArithmeticCmp8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Arithmetic.cmp8(c, t.get8(in.a), m.load8(la));
        }
    }

    static final class ArithmeticCmp8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Arithmetic.cmp8(c, t.get8(in.a), t.get8(in.b));
        }
    }

    static final class ArithmeticDec16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.dec16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticDec16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.dec16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticDec32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.dec32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticDec32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.dec32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticDec64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.dec64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticDec64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.dec64(c, r[in.a]);
        }
    }

    static final class ArithmeticDec8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.dec8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticDec8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.dec8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticInc16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.inc16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticInc16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.inc16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticInc32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.inc32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticInc32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.inc32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticInc64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.inc64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticInc64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.inc64(c, r[in.a]);
        }
    }

    static final class ArithmeticInc8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.inc8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticInc8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.inc8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticNeg16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.neg16(c, m.loadForStore16(la)));
        }
    }

    static final class ArithmeticNeg16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.neg16(c, (int) r[in.a] & 0xFFFF));
        }
    }

    static final class ArithmeticNeg32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.neg32(c, m.loadForStore32(la)));
        }
    }

    static final class ArithmeticNeg32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.neg32(c, (int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticNeg64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.neg64(c, m.loadForStore64(la)));
        }
    }

    static final class ArithmeticNeg64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.neg64(c, r[in.a]);
        }
    }

    static final class ArithmeticNeg8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.neg8(c, m.loadForStore8(la)));
        }
    }

    static final class ArithmeticNeg8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.neg8(c, t.get8(in.a)));
        }
    }

    static final class ArithmeticSbb16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sbb16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSbb16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticSbb16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticSbb16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sbb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSbb32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sbb32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticSbb32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSbb64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticSbb64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sbb64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticSbb64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticSbb64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.sbb64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticSbb64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sbb64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticSbb8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticSbb8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sbb8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticSbb8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticSbb8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticSbb8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sbb8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ArithmeticSub16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Arithmetic.sub16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSub16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ArithmeticSub16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ArithmeticSub16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Arithmetic.sub16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ArithmeticSub32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Arithmetic.sub32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class ArithmeticSub32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ArithmeticSub64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class ArithmeticSub64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Arithmetic.sub64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class ArithmeticSub64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub64(c, r[in.a], in.imm);
        }
    }

    static final class ArithmeticSub64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Arithmetic.sub64(c, r[in.a], m.load64(la));
        }
    }

    static final class ArithmeticSub64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Arithmetic.sub64(c, r[in.a], r[in.b]);
        }
    }

    static final class ArithmeticSub8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ArithmeticSub8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Arithmetic.sub8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ArithmeticSub8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ArithmeticSub8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class ArithmeticSub8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Arithmetic.sub8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class BitStringsBt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt16(t, in);
        }
    }

    static final class BitStringsBt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt32(t, in);
        }
    }

    static final class BitStringsBt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bt64(t, in);
        }
    }

    static final class BitStringsBtc16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc16(t, in);
        }
    }

    static final class BitStringsBtc32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc32(t, in);
        }
    }

    static final class BitStringsBtc64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btc64(t, in);
        }
    }

    static final class BitStringsBtr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr16(t, in);
        }
    }

    static final class BitStringsBtr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr32(t, in);
        }
    }

    static final class BitStringsBtr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.btr64(t, in);
        }
    }

    static final class BitStringsBts16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts16(t, in);
        }
    }

    static final class BitStringsBts32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts32(t, in);
        }
    }

    static final class BitStringsBts64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            BitStrings.bts64(t, in);
        }
    }

    static final class BitsBsf16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class BitsBsf16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bsf16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsBsf32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.bsf32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsf32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsf32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsf64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.bsf64(c, r[in.a], m.load64(la));
        }
    }

    static final class BitsBsf64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsf64(c, r[in.a], r[in.b]);
        }
    }

    static final class BitsBsr16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class BitsBsr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bsr16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsBsr32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.bsr32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsr32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBsr64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.bsr64(c, r[in.a], m.load64(la));
        }
    }

    static final class BitsBsr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bsr64(c, r[in.a], r[in.b]);
        }
    }

    static final class BitsBt16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Bits.bt16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class BitsBt16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class BitsBt32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Bits.bt32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class BitsBt32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class BitsBt64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Bits.bt64(c, m.load64(la), (int) in.imm);
        }
    }

    static final class BitsBt64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Bits.bt64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBtc16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.btc16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBtc16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.btc16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBtc32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.btc32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBtc32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btc32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBtc64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.btc64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBtc64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btc64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBtr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.btr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBtr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.btr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBtr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.btr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBtr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBtr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.btr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBtr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.btr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsBts16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Bits.bts16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class BitsBts16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.bts16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class BitsBts32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Bits.bts32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class BitsBts32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bts32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsBts64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Bits.bts64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class BitsBts64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.bts64(c, r[in.a], (int) in.imm);
        }
    }

    static final class BitsPopcnt16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Bits.popcnt16(c, m.load16(la)));
        }
    }

    static final class BitsPopcnt16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Bits.popcnt16(c, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class BitsPopcnt32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Bits.popcnt32(c, m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsPopcnt32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.popcnt32(c, (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class BitsPopcnt64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Bits.popcnt64(c, m.load64(la));
        }
    }

    static final class BitsPopcnt64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Bits.popcnt64(c, r[in.b]);
        }
    }

    static final class BranchesCall16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call16(t, in);
        }
    }

    static final class BranchesCall32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call32(t, in);
        }
    }

    static final class BranchesCall64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.call64(t, in);
        }
    }

    static final class BranchesCallNear16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            Branches.callNear16(t, m.load16(la));
        }
    }

    static final class BranchesCallNear16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear16(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class BranchesCallNear32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 4, false);
            Branches.callNear32(t, m.load32(la));
        }
    }

    static final class BranchesCallNear32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear32(t, (int) r[in.a]);
        }
    }

    static final class BranchesCallNear64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 8, false);
            Branches.callNear64(t, m.load64(la));
        }
    }

    static final class BranchesCallNear64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.callNear64(t, r[in.a]);
        }
    }

    static final class BranchesJa16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja16(c, in);
        }
    }

    static final class BranchesJa32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja32(c, in);
        }
    }

    static final class BranchesJa64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ja64(c, in);
        }
    }

    static final class BranchesJae16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae16(c, in);
        }
    }

    static final class BranchesJae32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae32(c, in);
        }
    }

    static final class BranchesJae64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jae64(c, in);
        }
    }

    static final class BranchesJb16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb16(c, in);
        }
    }

    static final class BranchesJb32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb32(c, in);
        }
    }

    static final class BranchesJb64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jb64(c, in);
        }
    }

    static final class BranchesJbe16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe16(c, in);
        }
    }

    static final class BranchesJbe32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe32(c, in);
        }
    }

    static final class BranchesJbe64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jbe64(c, in);
        }
    }

    static final class BranchesJcxz16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz16(t, in);
        }
    }

    static final class BranchesJcxz32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz32(t, in);
        }
    }

    static final class BranchesJcxz64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jcxz64(t, in);
        }
    }

    static final class BranchesJe16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je16(c, in);
        }
    }

    static final class BranchesJe32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je32(c, in);
        }
    }

    static final class BranchesJe64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.je64(c, in);
        }
    }

    static final class BranchesJg16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg16(c, in);
        }
    }

    static final class BranchesJg32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg32(c, in);
        }
    }

    static final class BranchesJg64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jg64(c, in);
        }
    }

    static final class BranchesJge16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge16(c, in);
        }
    }

    static final class BranchesJge32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge32(c, in);
        }
    }

    static final class BranchesJge64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jge64(c, in);
        }
    }

    static final class BranchesJl16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl16(c, in);
        }
    }

    static final class BranchesJl32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl32(c, in);
        }
    }

    static final class BranchesJl64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jl64(c, in);
        }
    }

    static final class BranchesJle16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle16(c, in);
        }
    }

    static final class BranchesJle32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle32(c, in);
        }
    }

    static final class BranchesJle64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jle64(c, in);
        }
    }

    static final class BranchesJmp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp16(c, in);
        }
    }

    static final class BranchesJmp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp32(c, in);
        }
    }

    static final class BranchesJmp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmp64(c, in);
        }
    }

    static final class BranchesJmpNear16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            Branches.jmpNear16(c, m.load16(la));
        }
    }

    static final class BranchesJmpNear16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class BranchesJmpNear32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 4, false);
            Branches.jmpNear32(c, m.load32(la));
        }
    }

    static final class BranchesJmpNear32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear32(c, (int) r[in.a]);
        }
    }

    static final class BranchesJmpNear64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 8, false);
            Branches.jmpNear64(c, m.load64(la));
        }
    }

    static final class BranchesJmpNear64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jmpNear64(c, r[in.a]);
        }
    }

    static final class BranchesJne16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne16(c, in);
        }
    }

    static final class BranchesJne32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne32(c, in);
        }
    }

    static final class BranchesJne64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jne64(c, in);
        }
    }

    static final class BranchesJno16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno16(c, in);
        }
    }

    static final class BranchesJno32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno32(c, in);
        }
    }

    static final class BranchesJno64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jno64(c, in);
        }
    }

    static final class BranchesJnp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp16(c, in);
        }
    }

    static final class BranchesJnp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp32(c, in);
        }
    }

    static final class BranchesJnp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jnp64(c, in);
        }
    }

    static final class BranchesJns16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns16(c, in);
        }
    }

    static final class BranchesJns32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns32(c, in);
        }
    }

    static final class BranchesJns64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jns64(c, in);
        }
    }

    static final class BranchesJo16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo16(c, in);
        }
    }

    static final class BranchesJo32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo32(c, in);
        }
    }

    static final class BranchesJo64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jo64(c, in);
        }
    }

    static final class BranchesJp16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp16(c, in);
        }
    }

    static final class BranchesJp32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp32(c, in);
        }
    }

    static final class BranchesJp64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.jp64(c, in);
        }
    }

    static final class BranchesJs16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js16(c, in);
        }
    }

    static final class BranchesJs32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js32(c, in);
        }
    }

    static final class BranchesJs64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.js64(c, in);
        }
    }

    static final class BranchesLoop16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop16(t, in);
        }
    }

    static final class BranchesLoop32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop32(t, in);
        }
    }

    static final class BranchesLoop64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loop64(t, in);
        }
    }

    static final class BranchesLoope16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope16(t, in);
        }
    }

    static final class BranchesLoope32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope32(t, in);
        }
    }

    static final class BranchesLoope64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loope64(t, in);
        }
    }

    static final class BranchesLoopne16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne16(t, in);
        }
    }

    static final class BranchesLoopne32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne32(t, in);
        }
    }

    static final class BranchesLoopne64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.loopne64(t, in);
        }
    }

    static final class BranchesRet16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret16(t);
        }
    }

    static final class BranchesRet32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret32(t);
        }
    }

    static final class BranchesRet64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.ret64(t);
        }
    }

    static final class BranchesRetPop16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop16(t, (int) in.imm);
        }
    }

    static final class BranchesRetPop32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop32(t, (int) in.imm);
        }
    }

    static final class BranchesRetPop64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Branches.retPop64(t, (int) in.imm);
        }
    }

    static final class ConditionsCmova16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmova16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmova16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmova32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmova32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmova32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmova32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmova64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmova64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmova64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmova64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovae16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovae16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovae16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovae32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovae32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovae32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovae32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovae64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovae64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovae64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovae64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovb16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovb16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovb16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovb32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovb32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovb32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovb32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovb64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovb64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovb64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovb64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovbe16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovbe16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovbe16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovbe32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovbe32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovbe32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovbe64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovbe64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovbe64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovbe64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmove16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmove16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmove16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmove32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmove32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmove32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmove32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmove64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmove64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmove64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmove64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovg16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovg16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovg32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovg32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovg32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovg64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovg64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovg64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovge16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovge16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovge16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovge32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovge32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovge32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovge32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovge64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovge64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovge64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovge64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovl16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovl16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovl32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovl32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovl32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovl64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovl64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovl64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovle16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovle16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovle16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovle32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovle32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovle32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovle32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovle64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovle64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovle64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovle64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovne16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovne16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovne16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovne32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovne32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovne32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovne32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovne64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovne64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovne64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovne64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovno16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovno16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovno16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovno32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovno32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovno32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovno32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovno64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovno64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovno64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovno64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovnp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovnp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovnp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovnp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovnp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovnp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovnp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovnp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovnp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovnp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovns16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovns16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovns16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovns32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovns32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovns32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovns32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovns64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovns64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovns64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovns64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovo16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovo16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovo16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovo32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovo32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovo32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovo32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovo64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovo64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovo64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovo64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovp16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovp16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovp16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovp32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovp32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovp32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovp32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovp64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovp64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovp64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovp64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsCmovs16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class ConditionsCmovs16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Conditions.cmovs16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class ConditionsCmovs32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Conditions.cmovs32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovs32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovs32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class ConditionsCmovs64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Conditions.cmovs64(c, r[in.a], m.load64(la));
        }
    }

    static final class ConditionsCmovs64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Conditions.cmovs64(c, r[in.a], r[in.b]);
        }
    }

    static final class ConditionsSetaM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.seta(c));
        }
    }

    static final class ConditionsSetaR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.seta(c));
        }
    }

    static final class ConditionsSetaeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setae(c));
        }
    }

    static final class ConditionsSetaeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setae(c));
        }
    }

    static final class ConditionsSetbM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setb(c));
        }
    }

    static final class ConditionsSetbR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setb(c));
        }
    }

    static final class ConditionsSetbeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setbe(c));
        }
    }

    static final class ConditionsSetbeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setbe(c));
        }
    }

    static final class ConditionsSeteM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.sete(c));
        }
    }

    static final class ConditionsSeteR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.sete(c));
        }
    }

    static final class ConditionsSetgM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setg(c));
        }
    }

    static final class ConditionsSetgR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setg(c));
        }
    }

    static final class ConditionsSetgeM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setge(c));
        }
    }

    static final class ConditionsSetgeR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setge(c));
        }
    }

    static final class ConditionsSetlM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setl(c));
        }
    }

    static final class ConditionsSetlR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setl(c));
        }
    }

    static final class ConditionsSetleM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setle(c));
        }
    }

    static final class ConditionsSetleR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setle(c));
        }
    }

    static final class ConditionsSetneM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setne(c));
        }
    }

    static final class ConditionsSetneR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setne(c));
        }
    }

    static final class ConditionsSetnoM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setno(c));
        }
    }

    static final class ConditionsSetnoR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setno(c));
        }
    }

    static final class ConditionsSetnpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setnp(c));
        }
    }

    static final class ConditionsSetnpR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setnp(c));
        }
    }

    static final class ConditionsSetnsM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setns(c));
        }
    }

    static final class ConditionsSetnsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setns(c));
        }
    }

    static final class ConditionsSetoM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.seto(c));
        }
    }

    static final class ConditionsSetoR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.seto(c));
        }
    }

    static final class ConditionsSetpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.setp(c));
        }
    }

    static final class ConditionsSetpR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.setp(c));
        }
    }

    static final class ConditionsSetsM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Conditions.sets(c));
        }
    }

    static final class ConditionsSetsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Conditions.sets(c));
        }
    }

    static final class ControlRegistersClts extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.clts(c);
        }
    }

    static final class ControlRegistersLmswM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            ControlRegisters.lmsw(t, m.load16(la));
        }
    }

    static final class ControlRegistersLmswR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.lmsw(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class ControlRegistersRead32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            r[in.a] = ControlRegisters.read32(t, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class ControlRegistersRead64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            r[in.a] = ControlRegisters.read64(t, in.b);
        }
    }

    static final class ControlRegistersSmsw16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, ControlRegisters.smsw16(t));
        }
    }

    static final class ControlRegistersSmsw16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, ControlRegisters.smsw16(t));
        }
    }

    static final class ControlRegistersSmsw32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = ControlRegisters.smsw32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class ControlRegistersSmsw64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = ControlRegisters.smsw64(t);
        }
    }

    static final class ControlRegistersWrite32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.write32(t, in.a, (int) r[in.b]);
        }
    }

    static final class ControlRegistersWrite64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            ControlRegisters.write64(t, in.a, r[in.b]);
        }
    }

    static final class ControlRegistersXgetbv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ControlRegisters.xgetbv(t);
        }
    }

    static final class ControlRegistersXsetbv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            ControlRegisters.xsetbv(t);
        }
    }

    static final class Crc32Crc32By16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Crc32.crc32By16((int) r[in.a], m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By16((int) r[in.a], (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Crc32.crc32By32((int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By32((int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Crc32.crc32By64((int) r[in.a], m.load64(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By64((int) r[in.a], r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Crc32.crc32By8((int) r[in.a], m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class Crc32Crc32By8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Crc32.crc32By8((int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataBswap16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.bswap16((int) r[in.a] & 0xFFFF));
        }
    }

    static final class DataBswap32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.bswap32((int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataBswap64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.bswap64(r[in.a]);
        }
    }

    static final class DataExtendAccumulator16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator16(c);
        }
    }

    static final class DataExtendAccumulator32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator32(c);
        }
    }

    static final class DataExtendAccumulator64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendAccumulator64(c);
        }
    }

    static final class DataExtendIntoData16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData16(c);
        }
    }

    static final class DataExtendIntoData32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData32(c);
        }
    }

    static final class DataExtendIntoData64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Data.extendIntoData64(c);
        }
    }

    static final class DataMov16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Data.mov16((int) in.imm));
        }
    }

    static final class DataMov16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Data.mov16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMov16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.mov16((int) in.imm));
        }
    }

    static final class DataMov16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.mov16(m.load16(la)));
        }
    }

    static final class DataMov16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.mov16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMov32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) in.imm));
        }
    }

    static final class DataMov32MMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) (c.fpu.mmx(in.b))));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) r[in.b]));
        }
    }

    static final class DataMov32MX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) v[in.b]));
        }
    }

    static final class DataMov32MXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, Data.mov32((int) (v[in.b])));
        }
    }

    static final class DataMov32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov32((int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.mov32(m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = Data.mov32((int) (c.fpu.mmx(in.b))) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class DataMov32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov32((int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = Data.mov32((int) (v[in.b])) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov32XX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = v[in.a] & ~0xFFFF_FFFFL | Data.mov32((int) v[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMov64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(in.imm));
        }
    }

    static final class DataMov64MMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(r[in.b]));
        }
    }

    static final class DataMov64MX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, true);
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
            t.storeVector(la);
        }
    }

    static final class DataMov64MXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, true);
            t.checkVectorAlignment(la);
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
            t.storeVector(la);
        }
    }

    static final class DataMov64MXV3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, Data.mov64(v[in.b]));
        }
    }

    static final class DataMov64MmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, Data.mov64((m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, Data.mov64(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(((int) r[in.b]) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, Data.mov64(r[in.b]));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64MmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            c.fpu.setMmx(in.a, Data.mov64(v[in.b]));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov64(in.imm);
        }
    }

    static final class DataMov64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Data.mov64(m.load64(la));
        }
    }

    static final class DataMov64RMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = Data.mov64(c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class DataMov64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.mov64(r[in.b]);
        }
    }

    static final class DataMov64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = Data.mov64(v[in.b]);
        }
    }

    static final class DataMov64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class DataMov64XMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = Data.mov64(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = Data.mov64(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class DataMov64XMV3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            v[in.a] = Data.mov64(m.load64(la));
        }
    }

    static final class DataMov64XX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = Data.mov64(v[in.b]);
            v[in.a + 1] = Data.mov64(v[in.b + 1]);
        }
    }

    static final class DataMov64XXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = Data.mov64(v[in.b]);
        }
    }

    static final class DataMov8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Data.mov8((int) in.imm));
        }
    }

    static final class DataMov8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Data.mov8(t.get8(in.b)));
        }
    }

    static final class DataMov8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Data.mov8((int) in.imm));
        }
    }

    static final class DataMov8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Data.mov8(m.load8(la)));
        }
    }

    static final class DataMov8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Data.mov8(t.get8(in.b)));
        }
    }

    static final class DataMovsxByte16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set16(in.a, Data.movsxByte16(m.load8(la)));
        }
    }

    static final class DataMovsxByte16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxByte16(t.get8(in.b)));
        }
    }

    static final class DataMovsxByte32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movsxByte32(m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxByte32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxByte32(t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxByte64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movsxByte64(m.load8(la));
        }
    }

    static final class DataMovsxByte64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxByte64(t.get8(in.b));
        }
    }

    static final class DataMovsxWord16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movsxWord16(m.load16(la)));
        }
    }

    static final class DataMovsxWord16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxWord16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovsxWord32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movsxWord32(m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxWord32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxWord32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxWord64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movsxWord64(m.load16(la));
        }
    }

    static final class DataMovsxWord64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxWord64((int) r[in.b] & 0xFFFF);
        }
    }

    static final class DataMovsxd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movsxd16(m.load16(la)));
        }
    }

    static final class DataMovsxd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movsxd16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovsxd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.movsxd32(m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxd32((int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovsxd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Data.movsxd64(m.load32(la));
        }
    }

    static final class DataMovsxd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movsxd64((int) r[in.b]);
        }
    }

    static final class DataMovzx16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set16(in.a, Data.movzx16(m.load8(la)));
        }
    }

    static final class DataMovzx16RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Data.movzx16(m.load16(la)));
        }
    }

    static final class DataMovzx16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movzx16(t.get8(in.b)));
        }
    }

    static final class DataMovzx16RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Data.movzx16((int) r[in.b] & 0xFFFF));
        }
    }

    static final class DataMovzx32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movzx32(m.load8(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movzx32(m.load16(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx32(t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx32RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx32((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class DataMovzx64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            r[in.a] = Data.movzx64(m.load8(la));
        }
    }

    static final class DataMovzx64RMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            r[in.a] = Data.movzx64(m.load16(la));
        }
    }

    static final class DataMovzx64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx64(t.get8(in.b));
        }
    }

    static final class DataMovzx64RRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Data.movzx64((int) r[in.b] & 0xFFFF);
        }
    }

    static final class DebugRead32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Debug.read32(t, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class DebugRead64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Debug.read64(t, in.b);
        }
    }

    static final class DebugWrite32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Debug.write32(t, in.a, (int) r[in.b]);
        }
    }

    static final class DebugWrite64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Debug.write64(t, in.a, r[in.b]);
        }
    }

    static final class DecimalAaa extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aaa(c);
        }
    }

    static final class DecimalAadI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aad(c, (int) in.imm);
        }
    }

    static final class DecimalAamI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aam(c, (int) in.imm);
        }
    }

    static final class DecimalAas extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.aas(c);
        }
    }

    static final class DecimalDaa extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.daa(c);
        }
    }

    static final class DecimalDas extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Decimal.das(c);
        }
    }

    static final class DivideDiv16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Divide.div16(c, m.load16(la));
        }
    }

    static final class DivideDiv16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class DivideDiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Divide.div32(c, m.load32(la));
        }
    }

    static final class DivideDiv32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div32(c, (int) r[in.a]);
        }
    }

    static final class DivideDiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Divide.div64(c, m.load64(la));
        }
    }

    static final class DivideDiv64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div64(c, r[in.a]);
        }
    }

    static final class DivideDiv8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Divide.div8(c, m.load8(la));
        }
    }

    static final class DivideDiv8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.div8(c, t.get8(in.a));
        }
    }

    static final class DivideIdiv16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Divide.idiv16(c, m.load16(la));
        }
    }

    static final class DivideIdiv16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class DivideIdiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Divide.idiv32(c, m.load32(la));
        }
    }

    static final class DivideIdiv32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv32(c, (int) r[in.a]);
        }
    }

    static final class DivideIdiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Divide.idiv64(c, m.load64(la));
        }
    }

    static final class DivideIdiv64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv64(c, r[in.a]);
        }
    }

    static final class DivideIdiv8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Divide.idiv8(c, m.load8(la));
        }
    }

    static final class DivideIdiv8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Divide.idiv8(c, t.get8(in.a));
        }
    }

    static final class ExchangeCmpxchg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg16(t, in);
        }
    }

    static final class ExchangeCmpxchg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg32(t, in);
        }
    }

    static final class ExchangeCmpxchg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg64(t, in);
        }
    }

    static final class ExchangeCmpxchg8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchg8(t, in);
        }
    }

    static final class ExchangeCmpxchgWide16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide16(t, in);
        }
    }

    static final class ExchangeCmpxchgWide32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide32(t, in);
        }
    }

    static final class ExchangeCmpxchgWide64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.cmpxchgWide64(t, in);
        }
    }

    static final class ExchangeXadd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd16(t, in);
        }
    }

    static final class ExchangeXadd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd32(t, in);
        }
    }

    static final class ExchangeXadd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd64(t, in);
        }
    }

    static final class ExchangeXadd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xadd8(t, in);
        }
    }

    static final class ExchangeXchg16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg16(t, in);
        }
    }

    static final class ExchangeXchg32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg32(t, in);
        }
    }

    static final class ExchangeXchg64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg64(t, in);
        }
    }

    static final class ExchangeXchg8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchg8(t, in);
        }
    }

    static final class ExchangeXchgAccumulator16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator16(t, in);
        }
    }

    static final class ExchangeXchgAccumulator32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator32(t, in);
        }
    }

    static final class ExchangeXchgAccumulator64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Exchange.xchgAccumulator64(t, in);
        }
    }

    static final class ExtendedStateFxrstor extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.fxrstor(t, in);
        }
    }

    static final class ExtendedStateFxsave extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.fxsave(t, in);
        }
    }

    static final class ExtendedStateLdmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            ExtendedState.ldmxcsr(t, m.load32(la));
        }
    }

    static final class ExtendedStateStmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, ExtendedState.stmxcsr(c));
        }
    }

    static final class ExtendedStateXrstor extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.xrstor(t, in);
        }
    }

    static final class ExtendedStateXsave extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            ExtendedState.xsave(t, in);
        }
    }

    static final class FarBranchesCallDirectII extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.callDirect(t, in);
        }
    }

    static final class FarBranchesCallIndirect extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.callIndirect(t, in);
        }
    }

    static final class FarBranchesJumpDirectII extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.jumpDirect(t, in);
        }
    }

    static final class FarBranchesJumpIndirect extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarBranches.jumpIndirect(t, in);
        }
    }

    static final class FarReturnsIret extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.iret(t, in);
        }
    }

    static final class FarReturnsRet extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.ret(t, in);
        }
    }

    static final class FarReturnsRetPopI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FarReturns.retPop(t, in);
        }
    }

    static final class FastCallsRdfsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdfsbase(c) & 0xFFFF_FFFFL;
        }
    }

    static final class FastCallsRdfsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdfsbase(c);
        }
    }

    static final class FastCallsRdgsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdgsbase(c) & 0xFFFF_FFFFL;
        }
    }

    static final class FastCallsRdgsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = FastCalls.rdgsbase(c);
        }
    }

    static final class FastCallsSwapgs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            FastCalls.swapgs(t);
        }
    }

    static final class FastCallsSyscall extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.syscall(t);
        }
    }

    static final class FastCallsSysenter extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysenter(t);
        }
    }

    static final class FastCallsSysexit extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysexit(t, in);
        }
    }

    static final class FastCallsSysret extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FastCalls.sysret(t, in);
        }
    }

    static final class FastCallsWrfsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrfsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
        }
    }

    static final class FastCallsWrfsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrfsbase(t, r[in.a]);
        }
    }

    static final class FastCallsWrgsbaseR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrgsbase(t, ((int) r[in.a]) & 0xFFFF_FFFFL);
        }
    }

    static final class FastCallsWrgsbaseRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FastCalls.wrgsbase(t, r[in.a]);
        }
    }

    static final class FlagControlClac extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.clac(t);
        }
    }

    static final class FlagControlCli extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagControl.cli(t);
        }
    }

    static final class FlagControlPopf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.popf(t, in);
        }
    }

    static final class FlagControlPushf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagControl.pushf(t, in);
        }
    }

    static final class FlagControlStac extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.stac(t);
        }
    }

    static final class FlagControlSti extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            FlagControl.sti(t);
        }
    }

    static final class FlagOpsClc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.clc(c);
        }
    }

    static final class FlagOpsCld extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.cld(c);
        }
    }

    static final class FlagOpsCmc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.cmc(c);
        }
    }

    static final class FlagOpsLahf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.lahf(c);
        }
    }

    static final class FlagOpsSahf extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.sahf(c);
        }
    }

    static final class FlagOpsSalc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.salc(c);
        }
    }

    static final class FlagOpsStc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.stc(c);
        }
    }

    static final class FlagOpsStd extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            FlagOps.std(c);
        }
    }

    static final class HypercallsVmcall extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Hypercalls.vmcall(t);
        }
    }

    static final class IdentificationCpuid extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.cpuid(t);
        }
    }

    static final class IdentificationRdpmc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdpmc(t);
        }
    }

    static final class IdentificationRdtsc extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdtsc(t);
        }
    }

    static final class IdentificationRdtscp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Identification.rdtscp(t);
        }
    }

    static final class LogicAnd16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicAnd16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.and16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicAnd16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicAnd16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicAnd16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.and16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicAnd32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicAnd32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.and32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicAnd32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.and32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicAnd64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.and64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicAnd64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.and64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicAnd64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and64(c, r[in.a], in.imm);
        }
    }

    static final class LogicAnd64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.and64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicAnd64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.and64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicAnd8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.and8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicAnd8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.and8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicAnd8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.and8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicAnd8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.and8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicAnd8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.and8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class LogicNot16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.not16(m.loadForStore16(la)));
        }
    }

    static final class LogicNot16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.not16((int) r[in.a] & 0xFFFF));
        }
    }

    static final class LogicNot32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.not32(m.loadForStore32(la)));
        }
    }

    static final class LogicNot32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.not32((int) r[in.a]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicNot64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.not64(m.loadForStore64(la)));
        }
    }

    static final class LogicNot64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.not64(r[in.a]);
        }
    }

    static final class LogicNot8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.not8(m.loadForStore8(la)));
        }
    }

    static final class LogicNot8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.not8(t.get8(in.a)));
        }
    }

    static final class LogicOr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicOr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.or16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicOr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicOr16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicOr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.or16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicOr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicOr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.or32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicOr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.or32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicOr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.or64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicOr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.or64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicOr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or64(c, r[in.a], in.imm);
        }
    }

    static final class LogicOr64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.or64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicOr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.or64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicOr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.or8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicOr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.or8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicOr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.or8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicOr8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.or8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicOr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.or8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class LogicTest16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Logic.test16(c, m.load16(la), (int) in.imm);
        }
    }

    static final class LogicTest16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Logic.test16(c, m.load16(la), (int) r[in.b] & 0xFFFF);
        }
    }

    static final class LogicTest16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) in.imm);
        }
    }

    static final class LogicTest16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class LogicTest32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Logic.test32(c, m.load32(la), (int) in.imm);
        }
    }

    static final class LogicTest32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Logic.test32(c, m.load32(la), (int) r[in.b]);
        }
    }

    static final class LogicTest32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test32(c, (int) r[in.a], (int) in.imm);
        }
    }

    static final class LogicTest32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test32(c, (int) r[in.a], (int) r[in.b]);
        }
    }

    static final class LogicTest64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Logic.test64(c, m.load64(la), in.imm);
        }
    }

    static final class LogicTest64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Logic.test64(c, m.load64(la), r[in.b]);
        }
    }

    static final class LogicTest64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test64(c, r[in.a], in.imm);
        }
    }

    static final class LogicTest64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicTest8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Logic.test8(c, m.load8(la), (int) in.imm);
        }
    }

    static final class LogicTest8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Logic.test8(c, m.load8(la), t.get8(in.b));
        }
    }

    static final class LogicTest8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test8(c, t.get8(in.a), (int) in.imm);
        }
    }

    static final class LogicTest8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Logic.test8(c, t.get8(in.a), t.get8(in.b));
        }
    }

    static final class LogicXor16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class LogicXor16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Logic.xor16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicXor16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class LogicXor16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class LogicXor16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Logic.xor16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class LogicXor32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class LogicXor32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Logic.xor32(c, m.loadForStore32(la), (int) r[in.b]));
        }
    }

    static final class LogicXor32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Logic.xor32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class LogicXor64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.xor64(c, m.loadForStore64(la), in.imm));
        }
    }

    static final class LogicXor64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Logic.xor64(c, m.loadForStore64(la), r[in.b]));
        }
    }

    static final class LogicXor64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor64(c, r[in.a], in.imm);
        }
    }

    static final class LogicXor64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Logic.xor64(c, r[in.a], m.load64(la));
        }
    }

    static final class LogicXor64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Logic.xor64(c, r[in.a], r[in.b]);
        }
    }

    static final class LogicXor8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.xor8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class LogicXor8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Logic.xor8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class LogicXor8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class LogicXor8RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), m.load8(la)));
        }
    }

    static final class LogicXor8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Logic.xor8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class MaskedStoreMaskmovdquXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            MaskedStore.maskmovdqu(t, in, v, in.a, in.b);
        }
    }

    static final class MaskedStoreMaskmovqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            MaskedStore.maskmovq(t, in, c.fpu.mmx(in.a), c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class MmxStateEmms extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            MmxState.emms(t);
        }
    }

    static final class MsrAccessRdmsr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            MsrAccess.rdmsr(t);
        }
    }

    static final class MsrAccessWrmsr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            MsrAccess.wrmsr(t);
        }
    }

    static final class MultiplyImul16RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, m.load16(la)));
        }
    }

    static final class MultiplyImul16RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            t.set16(in.a, Multiply.imul16(c, m.load16(la), (int) in.imm));
        }
    }

    static final class MultiplyImul16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Multiply.imul16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class MultiplyImul16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Multiply.imul16(c, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class MultiplyImul32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Multiply.imul32(c, (int) r[in.a], m.load32(la)) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            r[in.a] = Multiply.imul32(c, m.load32(la), (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul32(c, (int) r[in.a], (int) r[in.b]) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul32(c, (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class MultiplyImul64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Multiply.imul64(c, r[in.a], m.load64(la));
        }
    }

    static final class MultiplyImul64RMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            r[in.a] = Multiply.imul64(c, m.load64(la), in.imm);
        }
    }

    static final class MultiplyImul64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul64(c, r[in.a], r[in.b]);
        }
    }

    static final class MultiplyImul64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Multiply.imul64(c, r[in.b], in.imm);
        }
    }

    static final class MultiplyImulWide16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Multiply.imulWide16(c, m.load16(la));
        }
    }

    static final class MultiplyImulWide16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class MultiplyImulWide32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Multiply.imulWide32(c, m.load32(la));
        }
    }

    static final class MultiplyImulWide32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide32(c, (int) r[in.a]);
        }
    }

    static final class MultiplyImulWide64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Multiply.imulWide64(c, m.load64(la));
        }
    }

    static final class MultiplyImulWide64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide64(c, r[in.a]);
        }
    }

    static final class MultiplyImulWide8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Multiply.imulWide8(c, m.load8(la));
        }
    }

    static final class MultiplyImulWide8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.imulWide8(c, t.get8(in.a));
        }
    }

    static final class MultiplyMul16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Multiply.mul16(c, m.load16(la));
        }
    }

    static final class MultiplyMul16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul16(c, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class MultiplyMul32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Multiply.mul32(c, m.load32(la));
        }
    }

    static final class MultiplyMul32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul32(c, (int) r[in.a]);
        }
    }

    static final class MultiplyMul64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Multiply.mul64(c, m.load64(la));
        }
    }

    static final class MultiplyMul64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul64(c, r[in.a]);
        }
    }

    static final class MultiplyMul8M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, false);
            Multiply.mul8(c, m.load8(la));
        }
    }

    static final class MultiplyMul8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Multiply.mul8(c, t.get8(in.a));
        }
    }

    static final class MxcsrMovesLdmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            MxcsrMoves.ldmxcsr(t, c.sse, m.load32(la));
        }
    }

    static final class MxcsrMovesStmxcsrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, MxcsrMoves.stmxcsr(c.sse));
        }
    }

    static final class PackedBlendBlendpdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendpd(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendBlendpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedBlendBlendvpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendvpd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendBlendvpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendvpd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendBlendvpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.blendvps(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendBlendvpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.blendvps(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendPblendvbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.pblendvb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedBlendPblendvbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.pblendvb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedBlendPblendwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedBlend.pblendw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedBlendPblendwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedBlend.pblendw(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedComparePcmpeqbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpeqwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpeqw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpeqwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpeqwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpeqw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpeqw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePcmpgtwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pcmpgtw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePcmpgtwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePcmpgtwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pcmpgtw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pcmpgtw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pmaxsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxubMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxubMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pmaxub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePmaxubXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxub(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxubXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxub(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxub(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxudXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxud(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxudXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxud(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxud(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePmaxuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pmaxuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePmaxuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pmaxuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pmaxuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pminsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminubMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminubMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedCompare.pminub(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedComparePminubXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminub(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminubXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminub(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminub(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminudXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminud(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminudXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminud(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminud(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedComparePminuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedCompare.pminuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedComparePminuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedCompare.pminuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedCompare.pminuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedExtendPmovsxbdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovsxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedExtend.pmovsxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxbw(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxbw(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxdq(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxdq(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovsxwd(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovsxwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxwd(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovsxwqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovsxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovsxwqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovsxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovzxbd(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbd(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedExtend.pmovzxbq(v, in.a, (m.load16(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbq(v, in.a, ((int) v[in.b] & 0xFFFF) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxbw(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxbw(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxdq(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxdq(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedExtend.pmovzxwd(v, in.a, m.load64(la));
        }
    }

    static final class PackedExtendPmovzxwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxwd(v, in.a, v[in.b]);
        }
    }

    static final class PackedExtendPmovzxwqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedExtend.pmovzxwq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedExtendPmovzxwqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedExtend.pmovzxwq(v, in.a, ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedHorizontalMpsadbwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.mpsadbw(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedHorizontalMpsadbwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.mpsadbw(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedHorizontalPhadddMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhadddMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phadddMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhadddXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhadddXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhaddswMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddswMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phaddswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhaddswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddsw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhaddwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phaddwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhaddwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phaddw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhaddwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phaddw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhminposuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phminposuw(v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhminposuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phminposuw(v, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubswMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubswMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubswMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubsw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubsw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedHorizontalPhsubwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedHorizontal.phsubwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedHorizontalPhsubwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedHorizontal.phsubw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedHorizontalPhsubwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedHorizontal.phsubw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedIntegerPabsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsb(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsb(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsb(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsb(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsb(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPabsdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsd(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsd(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsd(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsd(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsd(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPabswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pabsw(m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pabsw(c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPabswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pabsw(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPabswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pabsw(v[in.b]);
            v[in.a + 1] = PackedInteger.pabsw(v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPadddMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPadddMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPadddXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPadddXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPaddwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.paddw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPaddwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.paddw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPaddwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.paddw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.paddw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPandMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pand(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pand(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPandXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pand(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pand(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPandnMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandnMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pandn(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPandnXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pandn(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPandnXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pandn(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pandn(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPavgbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pavgb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pavgb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPavgbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pavgb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pavgb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPavgwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pavgw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPavgwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pavgw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPavgwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pavgw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pavgw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPorMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPorMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.por(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPorXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.por(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPorXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.por(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.por(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsignbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsignbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsigndMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsigndMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsigndXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsigndXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsignwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psignw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsignwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psignw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsignwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psignw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psignw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPsubwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.psubw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPsubwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.psubw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPsubwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.psubw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.psubw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedIntegerPxorMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPxorMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedInteger.pxor(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedIntegerPxorXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedInteger.pxor(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedIntegerPxorXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedInteger.pxor(v[in.a], v[in.b]);
            v[in.a + 1] = PackedInteger.pxor(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMoveLoadHighXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.loadHigh(v, in.a, m.load64(la));
        }
    }

    static final class PackedMoveMovmskpdRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.movmskpd(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMoveMovmskpsRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.movmskps(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMoveMovqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedMove.movq(v, in.a, (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedMoveMovqXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.movq(v, in.a, m.load64(la));
        }
    }

    static final class PackedMoveMovqXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            PackedMove.movq(v, in.a, c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMoveMovqXR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class PackedMoveMovqXRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, r[in.b]);
        }
    }

    static final class PackedMoveMovqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.movq(v, in.a, v[in.b]);
        }
    }

    static final class PackedMovePextr32MXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, true);
            m.store32(la, PackedMove.pextr32(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextr32RXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextr32(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePextr64MXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, PackedMove.pextr64(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextr64RXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextr64(v, in.b, (int) in.imm);
        }
    }

    static final class PackedMovePextrbMXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 1, true);
            m.store8(la, PackedMove.pextrb(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextrbRXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextrb(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePextrwMXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, true);
            m.store16(la, PackedMove.pextrw(v, in.b, (int) in.imm));
        }
    }

    static final class PackedMovePextrwMmxRMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = PackedMove.pextrwMmx(c.fpu.mmx(in.b), (int) in.imm) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePextrwRXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pextrw(v, in.b, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePinsr32XMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedMove.pinsr32(v, in.a, in.a, m.load32(la), (int) in.imm);
        }
    }

    static final class PackedMovePinsr32XRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsr32(v, in.a, in.a, (int) r[in.b], (int) in.imm);
        }
    }

    static final class PackedMovePinsr64XMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedMove.pinsr64(v, in.a, in.a, m.load64(la), (int) in.imm);
        }
    }

    static final class PackedMovePinsr64XRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsr64(v, in.a, in.a, r[in.b], (int) in.imm);
        }
    }

    static final class PackedMovePinsrbXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 1, false);
            PackedMove.pinsrb(v, in.a, in.a, (m.load8(la)) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrbXRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsrb(v, in.a, in.a, ((int) r[in.b]) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrwMmxMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 2, false);
            c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePinsrwMmxMmRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMove.pinsrwMmx(c.fpu.mmx(in.a), ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePinsrwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 2, false);
            PackedMove.pinsrw(v, in.a, in.a, (m.load16(la)) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePinsrwXRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.pinsrw(v, in.a, in.a, ((int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL, (int) in.imm);
        }
    }

    static final class PackedMovePmovmskbMmxRMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            r[in.a] = PackedMove.pmovmskbMmx(c.fpu.mmx(in.b)) & 0xFFFF_FFFFL;
            c.fpu.enterMmx();
        }
    }

    static final class PackedMovePmovmskbRX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            r[in.a] = PackedMove.pmovmskb(v, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class PackedMovePtestXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedMove.ptest(c, v, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedMovePtestXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedMove.ptest(c, v, in.a, in.b);
        }
    }

    static final class PackedMoveStoreHighMX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, true);
            m.store64(la, PackedMove.storeHigh(v, in.b));
        }
    }

    static final class PackedMultiplyPmaddubswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddubswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmaddubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmaddubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmaddubsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmaddubsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmaddwdMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddwdMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmaddwd(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmaddwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmaddwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmaddwd(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmaddwd(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmuldqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmuldq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmuldqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmuldq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmuldq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhrswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhrswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhrsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhrswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhrswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhrsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhrsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhuwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhuwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhuw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhuwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhuwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhuw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhuw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulhwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmulhw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmulhwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulhw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulhwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulhw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulhw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmulldXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmulld(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmulldXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmulld(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmulld(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmullwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmullwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmullw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmullwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmullw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmullwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmullw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmullw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPmuludqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmuludqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.pmuludq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPmuludqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.pmuludq(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPmuludqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.pmuludq(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.pmuludq(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedMultiplyPsadbwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPsadbwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedMultiply.psadbw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedMultiplyPsadbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedMultiply.psadbw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedMultiplyPsadbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedMultiply.psadbw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedMultiply.psadbw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedPackPackssdwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackssdwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packssdwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackssdwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packssdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackssdwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packssdw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPacksswbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPacksswbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packsswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPacksswbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packsswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPacksswbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packsswb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPackusdwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packusdw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackusdwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packusdw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPackuswbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackuswbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.packuswbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPackuswbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.packuswb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPackuswbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.packuswb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhbwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhbwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhbwMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhbw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhdqMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhdqMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhdqMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhqdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhqdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhqdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckhwdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhwdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckhwdMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckhwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckhwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckhwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckhwd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklbwMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklbwMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpcklbwMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklbwXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklbw(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklbwXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklbw(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpckldqMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckldqMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpckldqMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpckldqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpckldq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpckldqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpckldq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklqdqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklqdq(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklqdqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklqdq(v, in.a, in.a, in.b);
        }
    }

    static final class PackedPackPunpcklwdMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 4, false);
            c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), (m.load32(la)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklwdMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedPack.punpcklwdMmx(c.fpu.mmx(in.a), ((int) c.fpu.mmx(in.b)) & 0xFFFF_FFFFL));
            c.fpu.enterMmx();
        }
    }

    static final class PackedPackPunpcklwdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedPack.punpcklwd(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedPackPunpcklwdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedPack.punpcklwd(v, in.a, in.a, in.b);
        }
    }

    static final class PackedSaturatePaddsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePaddswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePaddusbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddusbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePaddusbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddusb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePaddusbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddusb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddusb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePadduswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePadduswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.paddusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePadduswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.paddusw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePadduswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.paddusw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.paddusw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubsbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubsbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubsb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubsbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubsb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubsbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubsb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubsb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubsw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubsw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubsw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubsw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubusbMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubusbMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubusb(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubusbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubusb(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubusbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubusb(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubusb(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedSaturatePsubuswMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubuswMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedSaturate.psubusw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedSaturatePsubuswXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedSaturate.psubusw(v[in.a], v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedSaturatePsubuswXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedSaturate.psubusw(v[in.a], v[in.b]);
            v[in.a + 1] = PackedSaturate.psubusw(v[in.a + 1], v[in.b + 1]);
        }
    }

    static final class PackedShiftPslldByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.pslldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPslldByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.pslldBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPslldMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.pslld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPslldXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.pslld(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.pslld(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPslldqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.pslldq(v, in.a, in.a, (int) in.imm);
        }
    }

    static final class PackedShiftPsllqByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psllqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsllqByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psllqBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsllqMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psllq(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psllq(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsllwByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psllwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsllwByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psllwBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsllwMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psllw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsllwXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psllw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psllw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsradByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psradBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsradByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psradBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsradMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrad(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsradXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrad(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrad(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrawByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrawBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrawByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrawBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrawMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psraw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrawXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psraw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psraw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrldByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrldBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrldByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrldBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrldMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrld(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrldXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrld(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrld(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrldqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrldq(v, in.a, in.a, (int) in.imm);
        }
    }

    static final class PackedShiftPsrlqByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrlqBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrlqByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrlqBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrlqMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlq(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlqXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrlq(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrlq(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShiftPsrlwByXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShift.psrlwBy(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShiftPsrlwByXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShift.psrlwBy(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShiftPsrlwMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShift.psrlw(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShiftPsrlwXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShift.psrlw(v[in.a], in.imm);
            v[in.a + 1] = PackedShift.psrlw(v[in.a + 1], in.imm);
        }
    }

    static final class PackedShuffleInsertpsMemoryXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            PackedShuffle.insertpsMemory(v, in.a, in.a, m.load32(la), (int) in.imm);
        }
    }

    static final class PackedShuffleInsertpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.insertps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShuffleMovddupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            PackedShuffle.movddup(v, in.a, m.load64(la));
        }
    }

    static final class PackedShuffleMovddupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.movddup(v, in.a, v[in.b]);
        }
    }

    static final class PackedShuffleMovhlpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.movhlps(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShuffleMovshdupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedShuffle.movshdup(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedShuffleMovshdupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShuffle.movshdup(v[in.b]);
            v[in.a + 1] = PackedShuffle.movshdup(v[in.b + 1]);
        }
    }

    static final class PackedShuffleMovsldupXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = PackedShuffle.movsldup(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class PackedShuffleMovsldupXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = PackedShuffle.movsldup(v[in.b]);
            v[in.a + 1] = PackedShuffle.movsldup(v[in.b + 1]);
        }
    }

    static final class PackedShufflePalignrMmxMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), m.load64(la), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePalignrMmxMmMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.palignrMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePalignrXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.palignr(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePalignrXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.palignr(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufbMmxMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), m.load64(la)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufbMmxMmMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.pshufbMmx(c.fpu.mmx(in.a), c.fpu.mmx(in.b)));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufbXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufb(v, in.a, in.a, Cpu.VECTOR_TEMP);
        }
    }

    static final class PackedShufflePshufbXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufb(v, in.a, in.a, in.b);
        }
    }

    static final class PackedShufflePshufdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufd(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshufdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufd(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufhwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshufhw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshufhwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshufhw(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshuflwXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.pshuflw(v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShufflePshuflwXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.pshuflw(v, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShufflePshufwMmMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            long la = t.address(in, 8, false);
            c.fpu.setMmx(in.a, PackedShuffle.pshufw(m.load64(la), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShufflePshufwMmMmI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            c.fpu.setMmx(in.a, PackedShuffle.pshufw(c.fpu.mmx(in.b), (int) in.imm));
            c.fpu.enterMmx();
        }
    }

    static final class PackedShuffleShufpdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.shufpd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.shufpd(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            PackedShuffle.shufps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PackedShuffleShufpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            PackedShuffle.shufps(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PclmulPclmulqdqXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            Pclmul.pclmulqdq(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class PclmulPclmulqdqXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            Pclmul.pclmulqdq(v, in.a, in.a, in.b, (int) in.imm);
        }
    }

    static final class PortsIn16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Ports.in16(t, (int) in.imm));
        }
    }

    static final class PortsIn32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.in32(t, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsIn64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.in64(t, (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsIn8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Ports.in8(t, (int) in.imm));
        }
    }

    static final class PortsInData16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Ports.inData16(t, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class PortsInData32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.inData32(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsInData64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Ports.inData64(t, (int) r[in.b] & 0xFFFF) & 0xFFFF_FFFFL;
        }
    }

    static final class PortsInData8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Ports.inData8(t, (int) r[in.b] & 0xFFFF));
        }
    }

    static final class PortsIns8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.ins8(t, in);
        }
    }

    static final class PortsInsWide extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.insWide(t, in);
        }
    }

    static final class PortsOut8I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.out8(t, (int) in.imm);
        }
    }

    static final class PortsOutData8R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outData8(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class PortsOutDataWideR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outDataWide(t, in, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class PortsOutWideI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Ports.outWide(t, in, (int) in.imm);
        }
    }

    static final class PortsOuts8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.outs8(t, in);
        }
    }

    static final class PortsOutsWide extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Ports.outsWide(t, in);
        }
    }

    static final class RandomNumbersRandom16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, RandomNumbers.random16(t));
        }
    }

    static final class RandomNumbersRandom32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = RandomNumbers.random32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class RandomNumbersRandom64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = RandomNumbers.random64(t);
        }
    }

    static final class SegmentLoadsLdsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lds(t, in);
        }
    }

    static final class SegmentLoadsLesR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.les(t, in);
        }
    }

    static final class SegmentLoadsLfsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lfs(t, in);
        }
    }

    static final class SegmentLoadsLgsR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.lgs(t, in);
        }
    }

    static final class SegmentLoadsLssR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.lss(t, in);
        }
    }

    static final class SegmentLoadsMoveRM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            long la = t.address(in, 2, false);
            SegmentLoads.move(t, in.a, m.load16(la));
        }
    }

    static final class SegmentLoadsMoveRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.move(t, in.a, (int) r[in.b] & 0xFFFF);
        }
    }

    static final class SegmentLoadsPopDs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popDs(t, in);
        }
    }

    static final class SegmentLoadsPopEs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popEs(t, in);
        }
    }

    static final class SegmentLoadsPopFs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popFs(t, in);
        }
    }

    static final class SegmentLoadsPopGs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.popGs(t, in);
        }
    }

    static final class SegmentLoadsPopSs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            SegmentLoads.popSs(t, in);
        }
    }

    static final class SegmentLoadsPushCs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushCs(t, in);
        }
    }

    static final class SegmentLoadsPushDs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushDs(t, in);
        }
    }

    static final class SegmentLoadsPushEs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushEs(t, in);
        }
    }

    static final class SegmentLoadsPushFs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushFs(t, in);
        }
    }

    static final class SegmentLoadsPushGs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushGs(t, in);
        }
    }

    static final class SegmentLoadsPushSs extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SegmentLoads.pushSs(t, in);
        }
    }

    static final class SegmentLoadsSelectorMR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SegmentLoads.selector(c, in.b));
        }
    }

    static final class SegmentLoadsSelectorRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SegmentLoads.selector(c, in.b));
        }
    }

    static final class SegmentLoadsSelectorRRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SegmentLoads.selector(c, in.b) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRcl16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcl16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRcl16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRcl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRcl32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRcl32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcl32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcl64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRcl64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcl64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRcl64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRcl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcl64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRcl8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRcl8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRcl8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcl8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcl8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRcl8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRcl8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcl8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRcr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rcr16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRcr16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRcr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rcr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRcr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRcr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rcr32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRcr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRcr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rcr64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRcr64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRcr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rcr64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRcr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRcr8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRcr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rcr8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRcr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRcr8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRcr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rcr8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRol16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRol16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRol16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.rol16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRol16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRol16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.rol16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRol32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRol32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRol32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.rol32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRol64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRol64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRol64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.rol64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRol64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRol64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.rol64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRol8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRol8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRol8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.rol8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRol8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRol8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRol8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.rol8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsRor16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsRor16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsRor16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.ror16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsRor16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsRor16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.ror16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsRor32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsRor32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsRor32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.ror32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsRor64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsRor64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsRor64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.ror64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsRor64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], 1);
        }
    }

    static final class ShiftsRor64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.ror64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsRor8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsRor8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsRor8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.ror8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsRor8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsRor8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsRor8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.ror8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsSar16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsSar16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsSar16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.sar16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsSar16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsSar16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.sar16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsSar32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsSar32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsSar32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.sar32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsSar64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsSar64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsSar64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.sar64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsSar64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], 1);
        }
    }

    static final class ShiftsSar64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.sar64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsSar8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsSar8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsSar8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.sar8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsSar8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsSar8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsSar8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.sar8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShl16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsShl16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsShl16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shl16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShl16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsShl16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shl16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsShl32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsShl32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsShl32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shl32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShl64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsShl64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsShl64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shl64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsShl64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], 1);
        }
    }

    static final class ShiftsShl64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shl64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsShl8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsShl8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsShl8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shl8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShl8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsShl8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsShl8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shl8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShld16MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShld16MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shld16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShld16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShld16RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shld16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShld32MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShld32MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shld32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShld32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShld32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShld64MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShld64MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shld64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShld64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], (int) in.imm);
        }
    }

    static final class ShiftsShld64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shld64(c, r[in.a], r[in.b], t.get8(in.c));
        }
    }

    static final class ShiftsShr16MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), (int) in.imm));
        }
    }

    static final class ShiftsShr16MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), 1));
        }
    }

    static final class ShiftsShr16MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shr16(c, m.loadForStore16(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr16RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShr16RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, 1));
        }
    }

    static final class ShiftsShr16RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shr16(c, (int) r[in.a] & 0xFFFF, t.get8(in.b)));
        }
    }

    static final class ShiftsShr32MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), (int) in.imm));
        }
    }

    static final class ShiftsShr32MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), 1));
        }
    }

    static final class ShiftsShr32MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shr32(c, m.loadForStore32(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr32RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr32RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], 1) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr32RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr32(c, (int) r[in.a], t.get8(in.b)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShr64MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), (int) in.imm));
        }
    }

    static final class ShiftsShr64MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), 1));
        }
    }

    static final class ShiftsShr64MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shr64(c, m.loadForStore64(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr64RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], (int) in.imm);
        }
    }

    static final class ShiftsShr64RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], 1);
        }
    }

    static final class ShiftsShr64RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shr64(c, r[in.a], t.get8(in.b));
        }
    }

    static final class ShiftsShr8MI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), (int) in.imm));
        }
    }

    static final class ShiftsShr8MIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), 1));
        }
    }

    static final class ShiftsShr8MR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 1, true);
            m.store8(la, Shifts.shr8(c, m.loadForStore8(la), t.get8(in.b)));
        }
    }

    static final class ShiftsShr8RI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), (int) in.imm));
        }
    }

    static final class ShiftsShr8RIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), 1));
        }
    }

    static final class ShiftsShr8RR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set8(in.a, Shifts.shr8(c, t.get8(in.a), t.get8(in.b)));
        }
    }

    static final class ShiftsShrd16MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShrd16MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, Shifts.shrd16(c, m.loadForStore16(la), (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShrd16RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, (int) in.imm));
        }
    }

    static final class ShiftsShrd16RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Shifts.shrd16(c, (int) r[in.a] & 0xFFFF, (int) r[in.b] & 0xFFFF, t.get8(in.c)));
        }
    }

    static final class ShiftsShrd32MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShrd32MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, true);
            m.store32(la, Shifts.shrd32(c, m.loadForStore32(la), (int) r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShrd32RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], (int) in.imm) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShrd32RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd32(c, (int) r[in.a], (int) r[in.b], t.get8(in.c)) & 0xFFFF_FFFFL;
        }
    }

    static final class ShiftsShrd64MRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], (int) in.imm));
        }
    }

    static final class ShiftsShrd64MRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, true);
            m.store64(la, Shifts.shrd64(c, m.loadForStore64(la), r[in.b], t.get8(in.c)));
        }
    }

    static final class ShiftsShrd64RRI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], (int) in.imm);
        }
    }

    static final class ShiftsShrd64RRR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Shifts.shrd64(c, r[in.a], r[in.b], t.get8(in.c));
        }
    }

    static final class SseApproximationRcppsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = SseApproximation.rcpps(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class SseApproximationRcppsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rcpps(v[in.b]);
            v[in.a + 1] = SseApproximation.rcpps(v[in.b + 1]);
        }
    }

    static final class SseApproximationRcpssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            v[in.a] = SseApproximation.rcpss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRcpssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rcpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRsqrtpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            v[in.a] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP]);
            v[in.a + 1] = SseApproximation.rsqrtps(v[Cpu.VECTOR_TEMP + 1]);
        }
    }

    static final class SseApproximationRsqrtpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rsqrtps(v[in.b]);
            v[in.a + 1] = SseApproximation.rsqrtps(v[in.b + 1]);
        }
    }

    static final class SseApproximationRsqrtssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            v[in.a] = SseApproximation.rsqrtss(v[in.a], (m.load32(la)) & 0xFFFF_FFFFL);
        }
    }

    static final class SseApproximationRsqrtssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            v[in.a] = SseApproximation.rsqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL);
        }
    }

    static final class SseCompareCmppsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseCompare.cmpps(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long high = SseCompare.cmpps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseCompareCmppsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseCompare.cmpps(v[in.a], v[in.b], (int) in.imm, c.sse);
            long high = SseCompare.cmpps(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseCompareCmpsdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseCompare.cmpsd(v[in.a], v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long high = SseCompare.cmpsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseCompareCmpsdXMIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseCompare.cmpsd(v[in.a], source, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpsdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
            long high = SseCompare.cmpsd(v[in.a + 1], v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseCompareCmpsdXXIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseCompare.cmpsd(v[in.a], v[in.b], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpssXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseCompare.cmpss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareCmpssXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseCompare.cmpss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseCompareComisdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseCompare.comisd(c, v[in.a], source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComisdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.comisd(c, v[in.a], v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComissXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            if (SseCompare.comiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareComissXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.comiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomisdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseCompare.ucomisd(c, v[in.a], source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomisdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.ucomisd(c, v[in.a], v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomissXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            if (SseCompare.ucomiss(c, v[in.a], (source) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseCompareUcomissXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseCompare.ucomiss(c, v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtdq2pdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            SseConvert.cvtdq2pd(v, in.a, m.load64(la));
        }
    }

    static final class SseConvertCvtdq2pdXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            SseConvert.cvtdq2pd(v, in.a, c.fpu.mmx(in.b));
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtdq2pdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            SseConvert.cvtdq2pd(v, in.a, v[in.b]);
        }
    }

    static final class SseConvertCvtdq2psXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtdq2ps(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtdq2psXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseConvert.cvtdq2ps(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvtdq2psXMm extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtdq2ps(c.fpu.mmx(in.b), c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtdq2psXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseConvert.cvtdq2ps(v[in.b], c.sse);
            long high = SseConvert.cvtdq2ps(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvtpd2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvtpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtpd2dq(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2piMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtpd2piMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtpd2pi(v, in.b, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtpd2psXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvtpd2ps(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtpd2psXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtpd2ps(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtps2dqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtps2dq(source, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtps2dqMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtps2dq(v[in.b], c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvtps2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseConvert.cvtps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvtps2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseConvert.cvtps2dq(v[in.b], c.sse);
            long high = SseConvert.cvtps2dq(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvtps2pdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            if (SseConvert.cvtps2pd(v, in.a, source, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtps2pdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvtps2pd(v, in.a, v[in.b], c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvtsd2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvtsd2si32(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtsd2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvtsd2si32(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtsd2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2si64(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2si64(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2ssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2ss(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsd2ssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsd2ss(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd32XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd32(source);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd32XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd32((int) r[in.b]);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd64(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2sd64XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2sd64(r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss32XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss32(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss32XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss32(v[in.a], (int) r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss64XM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss64(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtsi2ss64XR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtsi2ss64(v[in.a], r[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2sdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2sd((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2sdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2sd(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseConvertCvtss2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvtss2si32((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtss2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvtss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvtss2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2si64((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvtss2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvtss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttpd2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseConvert.cvttpd2dq(v, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvttpd2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseConvert.cvttpd2dq(v, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseConvertCvttpd2piMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttpd2pi(v, Cpu.VECTOR_TEMP, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttpd2piMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttpd2pi(v, in.b, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqMmM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkMmx();
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttps2dq(source, c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqMmX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkMmx();
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttps2dq(v[in.b], c.sse);
            t.endSimd(sticky);
            c.fpu.setMmx(in.a, result);
            c.fpu.enterMmx();
        }
    }

    static final class SseConvertCvttps2dqXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseConvert.cvttps2dq(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvttps2dqXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseConvert.cvttps2dq(v[in.b], c.sse);
            long high = SseConvert.cvttps2dq(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseConvertCvttsd2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvttsd2si32(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttsd2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvttsd2si32(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttsd2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttsd2si64(source, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttsd2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttsd2si64(v[in.b], c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttss2si32RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            int result = SseConvert.cvttss2si32((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttss2si32RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            int result = SseConvert.cvttss2si32(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result & 0xFFFF_FFFFL;
        }
    }

    static final class SseConvertCvttss2si64RM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseConvert.cvttss2si64((source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseConvertCvttss2si64RX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseConvert.cvttss2si64(((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            r[in.a] = result;
        }
    }

    static final class SseDoubleAddsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.addsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.addsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleAddsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.addsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleAddsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.addsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.addsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleAddsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.addsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleDivsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.divsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.divsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleDivsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.divsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleDivsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.divsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.divsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleDivsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.divsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMaxsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.maxsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.maxsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMaxsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.maxsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMaxsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.maxsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMaxsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.maxsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMinsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.minsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.minsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMinsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.minsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMinsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.minsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.minsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMinsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.minsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMulsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.mulsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.mulsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMulsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.mulsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleMulsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.mulsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleMulsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.mulsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleRoundsdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.roundsd(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long high = SseDouble.roundsd(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleRoundsdXMIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.roundsd(source, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleRoundsdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
            long high = SseDouble.roundsd(v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleRoundsdXXIV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.roundsd(v[in.b], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSqrtsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.sqrtsd(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleSqrtsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.sqrtsd(source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSqrtsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.sqrtsd(v[in.b], c.sse);
            long high = SseDouble.sqrtsd(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleSqrtsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.sqrtsd(v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSubsdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseDouble.subsd(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseDouble.subsd(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleSubsdXMV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 8, false);
            long source = m.load64(la);
            int sticky = c.sse.begin();
            long result = SseDouble.subsd(v[in.a], source, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseDoubleSubsdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseDouble.subsd(v[in.a], v[in.b], c.sse);
            long high = SseDouble.subsd(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseDoubleSubsdXXV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseDouble.subsd(v[in.a], v[in.b], c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseHorizontalAddsubpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.addsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalAddsubpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.addsubpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppdXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.dppd(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppdXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.dppd(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.dpps(v, in.a, in.a, Cpu.VECTOR_TEMP, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalDppsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.dpps(v, in.a, in.a, in.b, (int) in.imm, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.haddpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.haddpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.haddps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHaddpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.haddps(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpdXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.hsubpd(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpdXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.hsubpd(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            if (SseHorizontal.hsubps(v, in.a, in.a, Cpu.VECTOR_TEMP, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseHorizontalHsubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            if (SseHorizontal.hsubps(v, in.a, in.a, in.b, c.sse)) {
                throw t.simdException();
            }
        }
    }

    static final class SseSingleAddpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.addps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.addps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleAddpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.addps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.addps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleAddssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.addss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleAddssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.addss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleAddsubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.addsubps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.addsubps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleAddsubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.addsubps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.addsubps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleDivpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.divps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.divps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleDivpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.divps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.divps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleDivssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.divss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleDivssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.divss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMaxpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.maxps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.maxps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMaxpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.maxps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.maxps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMaxssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.maxss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMaxssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.maxss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMinpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.minps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.minps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMinpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.minps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.minps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMinssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.minss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMinssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.minss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMulpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.mulps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.mulps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMulpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.mulps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.mulps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleMulssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.mulss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleMulssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.mulss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleRoundpsXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.roundps(v[Cpu.VECTOR_TEMP], (int) in.imm, c.sse);
            long high = SseSingle.roundps(v[Cpu.VECTOR_TEMP + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleRoundpsXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.roundps(v[in.b], (int) in.imm, c.sse);
            long high = SseSingle.roundps(v[in.b + 1], (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleRoundssXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.roundss(v[in.a], (source) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleRoundssXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.roundss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, (int) in.imm, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSqrtpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.sqrtps(v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleSqrtpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.sqrtps(v[in.b], c.sse);
            long high = SseSingle.sqrtps(v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleSqrtssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.sqrtss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSqrtssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.sqrtss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSubpsXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.checkVectorAlignment(la);
            t.loadVector(la);
            int sticky = c.sse.begin();
            long low = SseSingle.subps(v[in.a], v[Cpu.VECTOR_TEMP], c.sse);
            long high = SseSingle.subps(v[in.a + 1], v[Cpu.VECTOR_TEMP + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleSubpsXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long low = SseSingle.subps(v[in.a], v[in.b], c.sse);
            long high = SseSingle.subps(v[in.a + 1], v[in.b + 1], c.sse);
            t.endSimd(sticky);
            v[in.a] = low;
            v[in.a + 1] = high;
        }
    }

    static final class SseSingleSubssXM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 4, false);
            int source = m.load32(la);
            int sticky = c.sse.begin();
            long result = SseSingle.subss(v[in.a], (source) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class SseSingleSubssXX extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            int sticky = c.sse.begin();
            long result = SseSingle.subss(v[in.a], ((int) v[in.b]) & 0xFFFF_FFFFL, c.sse);
            t.endSimd(sticky);
            v[in.a] = result;
        }
    }

    static final class StackEnter16II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter16(t, in);
        }
    }

    static final class StackEnter32II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter32(t, in);
        }
    }

    static final class StackEnter64II extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.enter64(t, in);
        }
    }

    static final class StackLeave16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave16(t);
        }
    }

    static final class StackLeave32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave32(t);
        }
    }

    static final class StackLeave64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.leave64(t);
        }
    }

    static final class StackPop16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, Stack.pop16(t));
        }
    }

    static final class StackPop32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Stack.pop32(t) & 0xFFFF_FFFFL;
        }
    }

    static final class StackPop64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = Stack.pop64(t);
        }
    }

    static final class StackPopTo16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo16(t, in);
        }
    }

    static final class StackPopTo32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo32(t, in);
        }
    }

    static final class StackPopTo64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popTo64(t, in);
        }
    }

    static final class StackPopa16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa16(t);
        }
    }

    static final class StackPopa32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa32(t);
        }
    }

    static final class StackPopa64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.popa64(t);
        }
    }

    static final class StackPush16I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push16(t, (int) in.imm);
        }
    }

    static final class StackPush16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            Stack.push16(t, m.load16(la));
        }
    }

    static final class StackPush16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push16(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class StackPush32I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push32(t, (int) in.imm);
        }
    }

    static final class StackPush32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 4, false);
            Stack.push32(t, m.load32(la));
        }
    }

    static final class StackPush32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push32(t, (int) r[in.a]);
        }
    }

    static final class StackPush64I extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push64(t, in.imm);
        }
    }

    static final class StackPush64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 8, false);
            Stack.push64(t, m.load64(la));
        }
    }

    static final class StackPush64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.push64(t, r[in.a]);
        }
    }

    static final class StackPusha16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha16(t);
        }
    }

    static final class StackPusha32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha32(t);
        }
    }

    static final class StackPusha64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Stack.pusha64(t);
        }
    }

    static final class StringComparisonPcmpestriXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpestri(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestriXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpestri(c, in, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestrmXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpestrm(c, in, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpestrmXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpestrm(c, in, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistriXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpistri(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistriXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpistri(c, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistrmXMI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            long la = t.address(in, 16, false);
            t.loadVector(la);
            StringComparison.pcmpistrm(c, v, in.a, Cpu.VECTOR_TEMP, (int) in.imm);
        }
    }

    static final class StringComparisonPcmpistrmXXI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long[] v = c.v;
            t.checkSse();
            StringComparison.pcmpistrm(c, v, in.a, in.b, (int) in.imm);
        }
    }

    static final class StringsCmps16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps16(t, in);
        }
    }

    static final class StringsCmps32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps32(t, in);
        }
    }

    static final class StringsCmps64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps64(t, in);
        }
    }

    static final class StringsCmps8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.cmps8(t, in);
        }
    }

    static final class StringsLods16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods16(t, in);
        }
    }

    static final class StringsLods32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods32(t, in);
        }
    }

    static final class StringsLods64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods64(t, in);
        }
    }

    static final class StringsLods8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.lods8(t, in);
        }
    }

    static final class StringsMovs16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs16(t, in);
        }
    }

    static final class StringsMovs32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs32(t, in);
        }
    }

    static final class StringsMovs64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs64(t, in);
        }
    }

    static final class StringsMovs8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.movs8(t, in);
        }
    }

    static final class StringsScas16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas16(t, in);
        }
    }

    static final class StringsScas32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas32(t, in);
        }
    }

    static final class StringsScas64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas64(t, in);
        }
    }

    static final class StringsScas8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.scas8(t, in);
        }
    }

    static final class StringsStos16 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos16(t, in);
        }
    }

    static final class StringsStos32 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos32(t, in);
        }
    }

    static final class StringsStos64 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos64(t, in);
        }
    }

    static final class StringsStos8 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Strings.stos8(t, in);
        }
    }

    static final class SystemTablesLgdt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            SystemTables.lgdt(t, in);
        }
    }

    static final class SystemTablesLidt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            SystemTables.lidt(t, in);
        }
    }

    static final class SystemTablesLldtM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            SystemTables.lldt(t, m.load16(la));
        }
    }

    static final class SystemTablesLldtR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.lldt(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class SystemTablesLtrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, false);
            SystemTables.ltr(t, m.load16(la));
        }
    }

    static final class SystemTablesLtrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.ltr(t, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class SystemTablesSgdt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.sgdt(t, in);
        }
    }

    static final class SystemTablesSidt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            SystemTables.sidt(t, in);
        }
    }

    static final class SystemTablesSldtM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SystemTables.sldt(t));
        }
    }

    static final class SystemTablesSldtR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SystemTables.sldt(t));
        }
    }

    static final class SystemTablesSldtRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SystemTables.sldt(t) & 0xFFFF_FFFFL;
        }
    }

    static final class SystemTablesStrM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            long la = t.address(in, 2, true);
            m.store16(la, SystemTables.str(t));
        }
    }

    static final class SystemTablesStrR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.set16(in.a, SystemTables.str(t));
        }
    }

    static final class SystemTablesStrRV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            r[in.a] = SystemTables.str(t) & 0xFFFF_FFFFL;
        }
    }

    static final class TranslationsFlushLine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Translations.flushLine(t, in);
        }
    }

    static final class TranslationsInvlpg extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Translations.invlpg(t, in);
        }
    }

    static final class TranslationsInvpcidR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Translations.invpcid(t, in);
        }
    }

    static final class TranslationsNothing extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            Translations.nothing();
        }
    }

    static final class TranslationsNothingV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Translations.nothing();
        }
    }

    static final class TrapsBound16R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound16(t, in, (int) r[in.a] & 0xFFFF);
        }
    }

    static final class TrapsBound32R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound32(t, in, (int) r[in.a]);
        }
    }

    static final class TrapsBound64R extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            Traps.bound64(c);
        }
    }

    static final class TrapsHalt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkCpl0();
            c.rip = t.nextIp(in);
            Traps.halt(t);
        }
    }

    static final class TrapsInt1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.int1(t);
        }
    }

    static final class TrapsInt3 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.int3(t);
        }
    }

    static final class TrapsInterruptI extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.interrupt(t, (int) in.imm);
        }
    }

    static final class TrapsInto extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.into(t);
        }
    }

    static final class TrapsPause extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.pause(t);
        }
    }

    static final class TrapsUndefined extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            c.rip = t.nextIp(in);
            Traps.undefined(c);
        }
    }

    static final class X87ArithmeticAbsolute extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.absolute(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticChangeSign extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.changeSign(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticRoundToInteger extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.roundToInteger(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ArithmeticSqrt extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Arithmetic.sqrt(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87CompareExamine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Compare.examine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87CompareZero extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Compare.zero(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ControlFldcwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Control.fldcw(c.fpu, m.load16(la));
        }
    }

    static final class X87ControlFldenvM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.fldenv(t, in, c.fpu);
        }
    }

    static final class X87ControlFnclex extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnclex(c.fpu);
        }
    }

    static final class X87ControlFninit extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fninit(c.fpu);
        }
    }

    static final class X87ControlFnsaveM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnsave(t, in, c.fpu);
        }
    }

    static final class X87ControlFnstcwM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            long la = t.address(in, 2, true);
            m.store16(la, X87Control.fnstcw(c.fpu));
        }
    }

    static final class X87ControlFnstenvM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.fnstenv(t, in, c.fpu);
        }
    }

    static final class X87ControlFnstswM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            long la = t.address(in, 2, true);
            m.store16(la, X87Control.fnstsw(c.fpu));
        }
    }

    static final class X87ControlFnstswR extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            t.set16(in.a, X87Control.fnstsw(c.fpu));
        }
    }

    static final class X87ControlFrstorM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.frstor(t, in, c.fpu);
        }
    }

    static final class X87ControlFwait extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            X87Control.fwait(t);
        }
    }

    static final class X87ControlNothing extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpuNoWait();
            X87Control.nothing();
        }
    }

    static final class X87ControlNothingV2 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Control.nothing();
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsArcTangent extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.arcTangent(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsCosine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.cosine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsExponential extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.exponential(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsSine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.sine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsSineAndCosine extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.sineAndCosine(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87FunctionsTangent extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Functions.tangent(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87LoadFloat32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Load.float32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87LoadFloat64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Load.float64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87LoadIntegerM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Load.integer(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFadd32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fadd32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFadd64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fadd64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFbldM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fbld(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFbstpM extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fbstp(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcom32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fcom32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcom64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fcom64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcomp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fcomp32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFcomp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fcomp64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdiv32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fdiv32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdiv64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fdiv64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdivr32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fdivr32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFdivr64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fdivr64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFiarithmetic16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.fiarithmetic16(in, c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFiarithmetic32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fiarithmetic32(in, c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicom16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.ficom16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicom32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.ficom32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicomp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.ficomp16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFicomp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.ficomp32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFild16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 2, false);
            X87Memory.fild16(c.fpu, m.load16(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFild32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fild32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFist16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fist16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFist32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fist32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFistp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fistp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp16M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp16(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFisttp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fisttp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFld80M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fld80(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFmul32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fmul32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFmul64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fmul64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFst32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fst32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFst64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fst64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp32(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp64(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFstp80M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Memory.fstp80(t, in, c.fpu);
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsub32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fsub32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsub64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fsub64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsubr32M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 4, false);
            X87Memory.fsubr32(c.fpu, m.load32(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87MemoryFsubr64M extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            long la = t.address(in, 8, false);
            X87Memory.fsubr64(c.fpu, m.load64(la));
            t.noteFpuMemory(in);
        }
    }

    static final class X87RegistersConstant extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.constant(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFadd extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fadd(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFaddTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.faddTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFaddp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.faddp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovb extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovb(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovbe extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovbe(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmove extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmove(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnb extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnb(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnbe extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnbe(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovne extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovne(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovnu extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovnu(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcmovu extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcmovu(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcom extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcom(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomi extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomi(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomip extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomip(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcomp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcomp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFcompp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fcompp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdecstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdecstp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdiv extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdiv(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivr(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivrTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivrTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFdivrp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fdivrp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFfree extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.ffree(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFfreep extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.ffreep(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFincstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fincstp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFld extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fld(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmul extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmul(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmulTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmulTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFmulp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fmulp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFprem extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fprem(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFprem1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fprem1(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFst extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fst(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFstp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fstp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFstpUnchecked extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fstpUnchecked(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsub extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsub(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubr extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubr(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubrTo extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubrTo(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFsubrp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fsubrp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucom extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucom(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomi extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomi(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomip extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomip(c, in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucomp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucomp(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFucompp extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fucompp(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFxch extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fxch(in, c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFyl2x extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fyl2x(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87RegistersFyl2xp1 extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Registers.fyl2xp1(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ScalingExtract extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Scaling.extract(c.fpu);
            t.noteFpu(in);
        }
    }

    static final class X87ScalingScale extends Operation {
        @Override
        void run(Interpreter t, Cpu c, long[] r, Mmu m, Insn in) {
            t.checkFpu();
            X87Scaling.scale(c.fpu);
            t.noteFpu(in);
        }
    }
}
