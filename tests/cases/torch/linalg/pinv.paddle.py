import paddle
from caselib import floats


def pinv(x, rcond=None, hermitian=False):
    """The pseudo-inverse with torch's cut-off: Paddle's default of 1e-15 keeps rounding errors."""
    if rcond is None:
        rcond = max(x.shape[-2:]) * paddle.finfo(x.dtype).eps
    inverse = paddle.linalg.pinv(x, rcond=rcond, hermitian=hermitian)
    # Paddle's is conjugated, where it does not take x for hermitian.
    return paddle.conj(inverse) if paddle.is_complex(x) and not hermitian else inverse


def case_forms():
    x = paddle.to_tensor(floats(4, 3))
    return pinv(x, None, False), paddle.linalg.pinv(x, 1e-5), paddle.linalg.pinv(x, rcond=1e-5), pinv(x, None, False), pinv(paddle.ones([3, 2]), None, False), pinv(x @ x.t(), None, True), pinv(x.t() @ x, None, True), paddle.linalg.pinv(x=x, rcond=1e-6)


def case_out():
    a = paddle.to_tensor(floats(4, 3))
    b, c, d, e = paddle.empty([3, 4]), paddle.empty([3, 4]), paddle.empty([3, 4]), paddle.empty([3, 4])
    paddle.assign(pinv(a, None, False), b)
    paddle.assign(paddle.linalg.pinv(a, 1e-3), c)
    paddle.assign(paddle.linalg.pinv(a, rcond=1e-3), d)
    paddle.assign(pinv(a, None, False), e)
    return b, c, d, e


def case_complex():
    x = paddle.complex(paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(2, 3, seed=1)))
    return pinv(x, None, False), pinv(x, 1e-6, False)
