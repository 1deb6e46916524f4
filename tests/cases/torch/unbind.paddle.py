import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    a, b = paddle.unbind(x)
    return a, b, paddle.unbind(x, 1), paddle.unbind(x, axis=-1), [r.sum() for r in paddle.unbind(x, axis=0)]


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim': 1}
    return paddle.unbind(x, **options)
