import paddle
from caselib import floats


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor(floats(3, 3))
    x = x + x.t()
    values, vectors = paddle.linalg.eigh(x)
    pair = named('eigenvalues eigenvectors', paddle.linalg.eigh(x))
    return pair[0], paddle.abs(paddle.linalg.eigh(x)[1]), values, vectors @ paddle.diag(values) @ vectors.t(), paddle.linalg.eigh(x, "U")[0], paddle.linalg.eigvalsh(x, UPLO="U"), paddle.abs(paddle.linalg.eigh(x)[1])
