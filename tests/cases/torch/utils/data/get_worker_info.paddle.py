import paddle
from paddle.io import get_worker_info


def case_main_process():
    return get_worker_info() is None, paddle.io.get_worker_info() is None
