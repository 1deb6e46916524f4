import torch
from torch.testing import assert_close
from caselib import floats, ints


def outcome(*args, **kwargs):
    try:
        torch.testing.assert_close(*args, **kwargs)
    except AssertionError:
        return "differ"
    return "close"


def case_close():
    x = torch.tensor(floats(2, 3))
    assert_close(x, x + 1e-7)
    torch.testing.assert_close(actual=x, expected=x * (1 + 1e-7), rtol=1e-5, atol=1e-5, check_stride=False)
    torch.testing.assert_close(torch.tensor(ints(3)), torch.tensor(ints(3)), check_device=True, msg="equal")
    return 1


def case_raises():
    x = torch.tensor(floats(2, 3))
    found = []
    for other, kw in ((x + 1, {}), (x + 0.01, {"rtol": 0.1, "atol": 0.1}), (x.double(), {}), (x.double(), {"check_dtype": False}), (x[0], {})):
        try:
            torch.testing.assert_close(x, other, rtol=kw.get("rtol", 1e-5), atol=kw.get("atol", 1e-5), check_dtype=kw.get("check_dtype", True))
            found.append("close")
        except AssertionError:
            found.append("differ")
    return found


def case_containers():
    x = torch.tensor(floats(3))
    assert_close([x, x + 1], [x, x + 1])
    assert_close({"a": x}, {"a": x}, equal_nan=True)
    assert_close(1.0, 1.0 + 1e-9)
    return [f.__name__ for f in (assert_close,)]


def case_options_in_a_dictionary():
    x, options = torch.tensor(floats(2, 3)), {'rtol': 1e-3, 'atol': 1e-3}
    torch.testing.assert_close(x, x + 1e-5, **options)
    return x
