import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(1, 3, 1))
    return paddle.squeeze(x), paddle.squeeze(x, 0), paddle.squeeze(x, axis=-1), paddle.squeeze(x, (0, 2)), paddle.squeeze(x, 1)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 0}
    return paddle.squeeze(x, **options)
