import paddle
from caselib import floats, ints, positive


def case_forms():
    y, p, i = paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4))
    real = paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return real.astype('float64') ** 2, p.astype('float64') ** y.astype('float64'), i.astype('float64') ** 2, p.astype('float64') ** 0.5


def call(function, *arguments):
    return function(*arguments)


def todo_unknown():
    # TODO(pt2pd): TPD2003 torch.Tensor.float_power: types of the operands are not known; cast both to float64 and use **
    return call(lambda a: paddle.ones([2]).float_power(a), 2)
