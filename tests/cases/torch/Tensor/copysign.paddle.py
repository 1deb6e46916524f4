import paddle
from caselib import floats, positive


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    return x.copysign(y), x.copysign(y=y), (x + 1).copysign(y - 1)


def case_gradient():
    x, p = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(positive(3, 4), stop_gradient=False)
    result = x.copysign(p)
    (result * result).sum().backward()
    return x.grad, p.grad


def case_numbers():
    x, scalar = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(2.5)
    return x.copysign(-1.0), x.copysign(scalar)


def case_integers():
    x, y = paddle.to_tensor([1, 2, -3]), paddle.to_tensor([-1, 3, 2])
    return x.astype('float32').copysign(y.astype('float32')), (x > 0).astype('float32').copysign(y.astype('float32'))
