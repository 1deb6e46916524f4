import paddle
from caselib import floats


def case_forms():
    x, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2])
    a, b = x.clone(), x.clone()
    a.index_fill_(rows, 0, 9.0)
    same = b.index_fill_(rows, 1, 0)
    c = x.clone()
    c.index_fill_(axis=c.dim() - 1, index=rows, value=1.0)
    return a, b, same, c
