import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.unsqueeze(x, 0), paddle.unsqueeze(x, axis=-1), paddle.unsqueeze(x=x, axis=1)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1}
    return paddle.unsqueeze(x, **options)
