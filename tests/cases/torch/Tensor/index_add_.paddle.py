import paddle
from caselib import floats


def case_forms():
    x, y, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(2, 4)), paddle.to_tensor([0, 2])
    a, b, c = x.clone(), x.clone(), x.clone()
    a.index_add_(rows, 0, y)
    b.index_add_(axis=0, index=rows, value=y, alpha=2)
    same = c.index_add_(rows, 1, x[:, :2])
    sums = paddle.zeros([3]).index_add_(paddle.to_tensor([0, 0, 2]), 0, paddle.ones([3]))
    return a, b, c, same, sums
