import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import transforms
    transforms.Normalize([0.5], [0.5])
    transforms.Normalize(mean=[0.5], std=[0.5], inplace=True)
    return "built"
