import paddle
from caselib import floats


def case_forms():
    x, y, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor([0, 2])
    return (
        x.index_add(rows, 0, y[:2]), x.index_add(axis=0, index=rows, value=y[:2], alpha=2),
        x.index_add(rows, 1, y[:, :2]), x.index_add(axis=0, index=rows, value=y[:2], alpha=-1))


def case_gradient():
    x, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    rows = paddle.to_tensor([0, 2])
    result = x.index_add(rows, 0, y[:2])
    (result * result).sum().backward()
    return x.grad, y.grad
