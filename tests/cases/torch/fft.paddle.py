import paddle
import paddle.fft
import paddle.fft as transforms
from paddle import fft
from paddle.fft import rfft


def case_names():
    x = paddle.to_tensor([1.0, 2.0, 0.5, -1.0])
    return paddle.fft.rfft(x), transforms.rfft(x), fft.rfft(x), rfft(x)
