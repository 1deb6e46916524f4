import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return x.unsqueeze(0), x.unsqueeze(axis=-1), x.unsqueeze(1), v.unsqueeze(0).unsqueeze(-1)


def case_gradient():
    x = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    result = x.unsqueeze(1)
    (result * result).sum().backward()
    return x.grad


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1}
    return x.unsqueeze(**options)
