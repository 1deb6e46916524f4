import paddle
from caselib import floats


def case_forms():
    x, rows = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([0, 2])
    return (
        x.index_select(rows, 0), x.index_select(rows, 1), x.index_select(rows, 1),
        x.index_select(rows, -1), x.index_select(axis=x.dim() - 1, index=rows))


def case_gradient():
    x, rows = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor([0, 2])
    result = x.index_select(rows, 0)
    (result * result).sum().backward()
    return x.grad


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1, 'index': paddle.to_tensor([0, 2])}
    return x.index_select(**options)
