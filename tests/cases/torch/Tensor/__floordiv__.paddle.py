import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    b, count, real = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(3), paddle.linspace(-1.0, 2.0, 12).reshape([3, 4])
    return (
        k // paddle.full_like(k, 2), k // j, x // 0.5, count // paddle.full_like(count, 2), (k + 1) // 3, b.sum().astype('int64') // paddle.to_tensor(2, dtype='int32'), real // 0.5, paddle.ones([2, 3]) // 2,
        x // p)


def case_positions():
    x = paddle.to_tensor(floats(3, 4))
    best = x.argmax()
    return best // paddle.full_like(best, 4), best % 4, x[best // paddle.full_like(best, 4), best % 4], (x.flatten().argmax() // paddle.to_tensor(x.shape[1], dtype='int32')).item()


def case_floats():
    x = paddle.to_tensor(floats(3, 4)).astype('float32')
    n = paddle.to_tensor([7, 9, 8]).unique()
    return x // paddle.full_like(x, 0.5), (n.astype('int64') + 1) // paddle.to_tensor(2, dtype='int32'), n // paddle.full_like(n, 4), (x.sum() // 0.5).reshape([])
