import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.transpose(x, 0, 1), paddle.transpose(x, -1, -2), paddle.transpose(x, dim0=1, dim1=2), paddle.transpose(input=x, dim0=0, dim1=2), paddle.transpose(x, 0, 1)


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim0': 0, 'dim1': 1}
    return paddle.transpose(x, **options)
