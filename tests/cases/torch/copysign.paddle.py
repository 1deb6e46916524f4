import paddle
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1))
    out = paddle.empty([2, 3])
    paddle.assign(paddle.copysign(x, y), out)
    return paddle.copysign(x, y), paddle.copysign(x=x, y=y), paddle.copysign(x, y[0]), out


def case_integers():
    x, y, out = paddle.to_tensor([1, 2, -3]), paddle.to_tensor([-1, 3, 2]), paddle.empty([3])
    paddle.assign(paddle.copysign(x.astype('float32'), y.astype('float32')), out)
    return out, paddle.copysign(x.astype('float32'), y.astype('float32')), paddle.copysign((x > 0).astype(y.dtype).astype('float32'), y.astype('float32'))
