import torch


def case_forms():
    return isinstance(torch.__version__, str), int(torch.__version__.split(".")[0]) >= 1
