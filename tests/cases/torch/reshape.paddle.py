import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 6))
    return paddle.reshape(x, (3, 4)), paddle.reshape(x, [-1]), paddle.reshape(x, shape=(2, -1, 3)), paddle.reshape(x, (x.shape[0] * 2, -1))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'shape': (6, 4)}
    return paddle.reshape(x, **options)
