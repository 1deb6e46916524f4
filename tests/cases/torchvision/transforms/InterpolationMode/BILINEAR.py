import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    print(len(str(torchvision.transforms.InterpolationMode.BILINEAR)))
    return "built"
