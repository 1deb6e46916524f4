import paddle
from caselib import floats, fill
from paddle import nn
from paddle.nn.utils import weight_norm


def case_of_convolution():
    conv = nn.Conv2D(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    return m(paddle.to_tensor(floats(1, 3, 5, 5))), m.weight_g.flatten(), m.weight_v


def case_directly():
    m = weight_norm(nn.Conv1D(3, 2, 3, padding=1), name='weight')
    return m(paddle.to_tensor(floats(1, 3, 5))).shape, sorted(name for name, _ in m.named_parameters())


def case_of_linear():
    fc = paddle.compat.nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(fc)(paddle.to_tensor(floats(2, 4)))


def case_of_linear_keywords():
    fc = paddle.compat.nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(layer=fc, name='weight', dim=0)(paddle.to_tensor(floats(2, 4)))


def case_whole():
    fc = paddle.compat.nn.Linear(4, 3)
    fill(fc)
    return nn.utils.weight_norm(fc, dim=None)(paddle.to_tensor(floats(2, 4)))


def case_gradient():
    conv = nn.Conv1D(3, 2, 3)
    fill(conv)
    m = weight_norm(conv)
    m(paddle.to_tensor(floats(1, 3, 5))).pow(2).sum().backward()
    return m.weight_v.grad, m.weight_g.grad.detach().flatten()
