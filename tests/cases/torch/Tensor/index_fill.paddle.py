import paddle
from caselib import floats, ints


def case_forms():
    x, i, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 4)), paddle.to_tensor([0, 2])
    return (
        x.index_fill(rows, 0, 9.0), x.index_fill(rows, 1, 9), x.index_fill(rows, 1, -1),
        i.index_fill(rows, 0, 0), x.index_fill(axis=x.dim() - 1, index=rows, value=0))
