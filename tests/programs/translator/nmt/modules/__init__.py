from nmt.modules.Util import aeq, sequence_mask, BottleLinear, BottleLayerNorm, BottleSoftmax, LayerNorm
from nmt.modules.Embeddings import Embeddings, PositionalEncoding
from nmt.modules.GlobalAttention import GlobalAttention
from nmt.modules.MultiHeadedAttn import MultiHeadedAttention
from nmt.modules.CopyGenerator import CopyGenerator, CopyGeneratorCriterion
from nmt.modules.StackedRNN import StackedLSTM, StackedGRU
from nmt.modules.WeightNorm import WeightNormConv2d

__all__ = ['aeq', 'sequence_mask', 'BottleLinear', 'BottleLayerNorm', 'BottleSoftmax', 'LayerNorm', 'Embeddings',
           'PositionalEncoding', 'GlobalAttention', 'MultiHeadedAttention', 'CopyGenerator',
           'CopyGeneratorCriterion', 'StackedLSTM', 'StackedGRU', 'WeightNormConv2d']
