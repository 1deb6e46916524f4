import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.tile(x, (2, 2)), paddle.tile(x, (2,)), paddle.tile(x=x, repeat_times=(2, 1, 1))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dims': (2, 1, 1)}
    return paddle.tile(x, **options)
