import paddle
from caselib import floats, ints


def case_forms():
    x, i, d = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor(floats(3, 4)).astype('float64')
    return x.astype(d.dtype), x.astype(i.dtype), i.astype(x.dtype), x.astype(d.dtype), (x > 0).astype(x.dtype)
