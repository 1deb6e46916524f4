import torch


def todo_use():
    # TODO(pt2pd): TPD2001 torch.utils.data.functional_datapipe: no data pipes; write a generator function
    return torch.utils.data.functional_datapipe


def todo_call(name):
    # TODO(pt2pd): TPD2001 torch.utils.data.functional_datapipe: no data pipes; write a generator function
    return (
        torch.utils.data.functional_datapipe(name),
        torch.utils.data.functional_datapipe(name, enable_df_api_tracing=True))
