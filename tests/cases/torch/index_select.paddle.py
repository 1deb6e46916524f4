import paddle
from caselib import bools, floats


def case_forms():
    x, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor([2, 0])
    out = paddle.empty([2, 4])
    paddle.assign(paddle.index_select(x, axis=0, index=index), out)
    return paddle.index_select(x, axis=0, index=index), paddle.index_select(x, axis=1, index=index), paddle.index_select(x=x, axis=-1, index=index), paddle.index_select(paddle.to_tensor(bools(3, 4)), axis=0, index=index), out


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1, 'index': paddle.to_tensor([0, 2])}
    return paddle.index_select(x, **options)
