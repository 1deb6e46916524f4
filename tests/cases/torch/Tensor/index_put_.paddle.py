import paddle
from caselib import floats


def case_forms():
    x, rows, m = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2]), paddle.to_tensor(floats(3, 4)) > 0
    a, b, c = x.clone(), x.clone(), x.clone()
    a.index_put_((rows, rows), paddle.ones([2]))
    b.index_put_([rows, rows], paddle.ones([2]), accumulate=True)
    same = c.index_put_((m,), paddle.to_tensor(5.0))
    return a, b, c, same
