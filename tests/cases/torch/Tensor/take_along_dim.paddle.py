import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return (
        x.take_along_axis(x.argsort(1), 1), x.take_along_axis(x.argsort(1), axis=1),
        paddle.take(x, paddle.to_tensor([0, 5, 2]).flatten()), x.take_along_axis(indices=x.argmax(1, keepdim=True), axis=1))
