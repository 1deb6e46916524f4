import paddle


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def case_forms():
    x = paddle.to_tensor([[2.0, 1.0], [0.5, 3.0]])
    values, vectors = paddle.linalg.eig(x)
    pair = named('eigenvalues eigenvectors', paddle.linalg.eig(x))
    return pair[0].dtype, pair[1].shape, paddle.linalg.eig(x)[1].shape, paddle.sort(paddle.real(values)), vectors.shape, vectors.dtype, paddle.linalg.eig(x)[0].dtype, paddle.linalg.eig(x)[0].shape, paddle.linalg.eig(x=x)[1].shape
