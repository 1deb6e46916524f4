import paddle
from paddle import nn
import paddle.nn.functional as F
from paddle.nn import Conv2D
DEVICE = paddle.device("cpu")
