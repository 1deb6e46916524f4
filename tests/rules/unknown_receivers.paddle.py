"""Receivers of which nothing is known: what only Tensors have is converted, what others have too is not."""
import paddle


def only_tensors(x):
    return x.unsqueeze(0), x.requires_grad_(), x.detach(), x.backward(), x.masked_fill(x, 0)


def evidence(x):
    n = x.shape[0]
    return x.unsqueeze(0).sum(axis=1), n


def keyword(x):
    return x.sum(axis=1)


def called_size(x):
    return x.shape[0], x.shape, paddle.compat.max(x, 1)[0]


def todo_shared(x):
    # TODO(pt2pd): TPD3001 torch.Tensor.max: receiver not known; annotate the variable's type, or convert by hand
    return x.max(1)


def shared_alike(x, y):
    x.sort()
    y.append(x.copy())
    return x.sum(), x.mean(), x.reshape(2, 3), x.split(","), x.index("a"), x.tolist(), y.pop(), x.all(), x.T


def todo_of_a_container(xs):
    for x in xs:
        x.shape[0]
    # TODO(pt2pd): TPD3001 torch.Tensor.max: receiver not known; annotate the variable's type, or convert by hand
    return xs[0].max(1)


def arguments(x, weight, names):
    names.sort()
    y = paddle.matmul(x, weight)
    return y.shape[0], paddle.compat.nn.functional.linear(x, weight).reshape([-1]), names.index("a")


def case_sizes_of_arguments():
    return evidence(paddle.ones([2, 3])), keyword(paddle.ones([2, 3])), arguments(paddle.ones([2, 3]), paddle.ones([3, 3]), ["b", "a"])[2]
