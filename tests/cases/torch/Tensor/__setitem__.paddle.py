import paddle
from caselib import floats


def put_selected(x, index, value):
    """x[index] = value, also where nothing is selected, with which Paddle raises."""
    if x[index].size:
        x[index] = value


def put(x, index, value):
    """x[index] = value where x is a view with gaps in memory, into which Paddle writes at wrong places."""
    whole = x.clone()
    whole[index] = value
    paddle.assign(whole, x)


def case_mask_into_a_slice():
    x = paddle.to_tensor(floats(2, 3, 4))
    v = x[:, :, :2]
    put(v, v > 0, v[v > 0] * 2)
    return x, v


def case_indices_into_a_column():
    x = paddle.to_tensor(floats(3, 4))
    put(x[:, 1], paddle.to_tensor([0, 2]), paddle.to_tensor([5.0, 6.0]))
    v = x[..., 2:]
    put(v, (slice(None), paddle.to_tensor([1])), 7.0)
    return x


def case_slices_among_the_indices():
    x = paddle.to_tensor(floats(2, 4, 6))
    n = 3
    v = x[:, 1:, ::2]
    put(v, (paddle.to_tensor([1]), slice(1, n)), 8.0)
    put(v, (paddle.to_tensor([0]), slice(None, None, 2), -1), x.sum())
    return x


def case_of_rows():
    x = paddle.to_tensor(floats(3, 4))
    v = x[1:]
    v[v < 0] = 0
    w = x[0]
    w[paddle.to_tensor([1])] = 9.0
    return x


def case_basic_indices():
    x = paddle.to_tensor(floats(3, 4))
    v = x[:, 1:]
    v[0] = 1
    v[:, -1] = 2
    v[1:, 0] = paddle.to_tensor([3.0, 4.0])
    return x


def case_nothing_selected():
    x, labels, results = paddle.zeros([3, 4]), paddle.to_tensor([1, 2, 0]), []
    for low in (0, 9):
        mask = labels > low
        put_selected(x, (mask, labels[mask].astype('int64')), 1)
        x[labels[mask]] += 2
        put_selected(x, labels[mask], 5.0)
        results.append(x.clone())
    return results
