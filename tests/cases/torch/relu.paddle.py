import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(2, 3))
    return paddle.nn.functional.relu(x), paddle.nn.functional.relu(x=x), paddle.nn.functional.relu(x[0])


def case_as_value():
    acts = {"a": paddle.nn.functional.relu}
    return acts["a"](paddle.to_tensor(floats(3))), [f(paddle.to_tensor(1.0)) for f in (paddle.nn.functional.relu,)]
