import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    a, b = paddle.to_tensor(floats(5, 3)), paddle.to_tensor(floats(5, 2))
    solution, residuals, rank, values = paddle.linalg.lstsq(a, b)
    everything = named('solution residuals rank singular_values', paddle.linalg.lstsq(a, b))
    return everything[0], everything[1], paddle.linalg.lstsq(a, b)[1], solution, residuals, paddle.linalg.lstsq(a, b)[0], paddle.linalg.lstsq(a, b, rcond=1e-6)[0], paddle.linalg.lstsq(x=a, y=b, driver="gelsd")[0]
