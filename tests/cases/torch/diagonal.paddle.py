import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3, 4))
    return paddle.diagonal(x), paddle.diagonal(x, 0, 1, 2), paddle.diagonal(x, offset=1, axis1=-2, axis2=-1), paddle.diagonal(x[0])


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'dim1': 1, 'dim2': 2, 'offset': 1}
    return paddle.diagonal(x, **options)
