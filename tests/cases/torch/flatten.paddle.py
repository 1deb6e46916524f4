import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.flatten(x), paddle.flatten(x, 1), paddle.flatten(x, start_axis=1), paddle.flatten(x, 0, 1), paddle.flatten(x, stop_axis=1), paddle.flatten(paddle.to_tensor(1.0))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'start_dim': 1}
    return paddle.flatten(x, **options)
