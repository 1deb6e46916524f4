import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return paddle.roll(x, 1), paddle.roll(x, 1, 0), paddle.roll(x, shifts=(1, 2), axis=(0, 1)), paddle.roll(x, shifts=-1, axis=1)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'shifts': 1, 'dims': 0}
    return paddle.roll(x, **options)
