import paddle


def n_tuple(x, n):
    """A tuple of n: x itself when it has elements, else n times x."""
    return tuple(x) if hasattr(x, '__iter__') else (x,) * n


def case_number_and_tuple():
    return n_tuple(3, 2), n_tuple((1, 2), 2), n_tuple([1, 2], 2)


def case_others():
    return n_tuple(3, 1), n_tuple(3, 3), n_tuple(2, 4), n_tuple((1, 2, 3), 3)


def case_made():
    to_five = lambda x: n_tuple(x, 5)
    return to_five(1)
