import paddle
from caselib import floats, ints


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return x.mv(v), x.mv(vec=v)


def case_integers():
    x = paddle.to_tensor(ints(3, 4)).astype('int64')
    return x.matmul(x[0]), x.matmul(y=x[1])
