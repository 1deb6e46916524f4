import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 5))
    values, indices = paddle.topk(x, 2)
    return values, indices, paddle.topk(x, 2, 0)[0], paddle.topk(x, k=2, axis=1, largest=False), paddle.topk(x, 3, -1, True, True)[1], paddle.topk(x, 2)[0], paddle.topk(x, 2, axis=0)[1], paddle.topk(x, 2, sorted=True)[0]


def case_axes_of_indices():
    p = paddle.to_tensor(floats(2, 3, 4))
    b, n, classes = p.shape
    best, indices = paddle.topk(p.reshape([b, -1]), 3, axis=1)
    return indices // classes, indices % classes, paddle.argsort(p.reshape([-1])) // classes


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'k': 2, 'dim': 1}
    return paddle.topk(x, **options)
