import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.transpose(x, (2, 0, 1)), paddle.transpose(x, [-1, 0, 1]), paddle.transpose(x=x, perm=(1, 0, 2))


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dims': (2, 0, 1)}
    return paddle.permute(x, **options)
