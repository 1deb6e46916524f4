import torch


def case_runs_on_paddle():
    try:
        import torchvision
    except ImportError:
        return "built"
    from torchvision import models
    if torch.cuda.device_count() > 99:
        models.resnet152()
        models.resnet152(weights=None)
        models.resnet152(pretrained=False)
        models.resnet152(num_classes=7)
        models.resnet152(pretrained=True)
        models.resnet152(weights="DEFAULT", progress=True)
        print(models.resnet152)
    return "built"
