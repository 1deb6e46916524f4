import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.mobilenet_v3_large()
        models.mobilenet_v3_large(weights=None)
        models.mobilenet_v3_large(pretrained=False)
        models.mobilenet_v3_large(num_classes=7)
        models.mobilenet_v3_large(pretrained=True)
        models.mobilenet_v3_large(weights="DEFAULT", progress=True)
        print(models.mobilenet_v3_large)
    return "built"
