import paddle
from caselib import floats, fill
from paddle import nn
from paddle.nn.utils import spectral_norm


def case_of_convolution():
    # tolerance: 1e-3 because the power iteration starts from random vectors
    conv = nn.Conv2D(3, 2, 3)
    fill(conv)
    m = spectral_norm(conv)
    x = paddle.to_tensor(floats(1, 3, 5, 5))
    for _ in range(40):
        y = m(x)
    return y


def case_of_linear():
    # tolerance: 1e-3 because the power iteration starts from random vectors
    fc = nn.Linear(4, 3)
    fill(fc)
    m = spectral_norm(fc, name='weight', n_power_iterations=5)
    x = paddle.to_tensor(floats(2, 4))
    for _ in range(40):
        y = m(x)
    return y


def case_keywords():
    m = nn.utils.spectral_norm(layer=nn.Conv2D(3, 2, 3), eps=1e-12, dim=0)
    return m(paddle.to_tensor(floats(1, 3, 5, 5))).shape
