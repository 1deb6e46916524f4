from .critic import Critic
from .generator import Generator, weights_init
from .layers import ConvBlock, PixelNorm

__all__ = ["Critic", "Generator", "ConvBlock", "PixelNorm", "weights_init"]
